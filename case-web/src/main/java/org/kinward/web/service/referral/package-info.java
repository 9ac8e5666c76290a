/** Referrals of one child on screen: sent step by step with a preview, moved, printed as a letter. */
@NullMarked
package org.kinward.web.service.referral;

import org.jspecify.annotations.NullMarked;
