/** Services and referrals on screen: what their pages share. */
@NullMarked
package org.kinward.web.service;

import org.jspecify.annotations.NullMarked;
