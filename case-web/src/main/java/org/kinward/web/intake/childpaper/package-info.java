/** A paper of the child as a form, and the list of them: which paper, where it is, who keeps it (FIELD 5.9). */
@NullMarked
package org.kinward.web.intake.childpaper;

import org.jspecify.annotations.NullMarked;
