/** The papers of a child, one by one: which paper, where it is, who keeps it (FIELD 5.9). */
@NullMarked
package org.kinward.core.intake.childpaper;

import org.jspecify.annotations.NullMarked;
