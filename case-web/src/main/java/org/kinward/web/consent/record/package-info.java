/** Consent of one child: everything at a glance, one use with its history, and who answers for the child. */
@NullMarked
package org.kinward.web.consent.record;

import org.jspecify.annotations.NullMarked;
