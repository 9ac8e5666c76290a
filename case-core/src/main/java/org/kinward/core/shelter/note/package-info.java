/** What the next shift must know, and until when somebody has read it (F61). */
@NullMarked
package org.kinward.core.shelter.note;

import org.jspecify.annotations.NullMarked;
