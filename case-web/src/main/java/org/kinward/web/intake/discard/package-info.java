/** Ending a draft: a manager, a reason, a page that says what goes with it. */
@NullMarked
package org.kinward.web.intake.discard;

import org.jspecify.annotations.NullMarked;
