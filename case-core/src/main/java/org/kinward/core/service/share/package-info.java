/** What a provider reads of a child: a copy of words, as long as the referral is open and consent covers it. */
@NullMarked
package org.kinward.core.service.share;

import org.jspecify.annotations.NullMarked;
