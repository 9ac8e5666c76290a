/** Papers: the receipt for those who brought the child, and the follow-up card. Nothing on them says what we do. */
@NullMarked
package org.kinward.web.intake.print;

import org.jspecify.annotations.NullMarked;
