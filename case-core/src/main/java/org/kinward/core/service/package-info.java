/** Who can help a child, and seeing that it happened: directory, referrals, what is shared (S11). */
@NullMarked
package org.kinward.core.service;

import org.jspecify.annotations.NullMarked;
