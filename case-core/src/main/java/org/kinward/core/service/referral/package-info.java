/** Asking a provider to serve a child, and seeing that it happened: explicit states, moved by people. */
@NullMarked
package org.kinward.core.service.referral;

import org.jspecify.annotations.NullMarked;
