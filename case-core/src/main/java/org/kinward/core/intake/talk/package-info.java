/** The talks with a child: numbered, each with its end. Stopped by the child is a good end (FIELD F19). */
@NullMarked
package org.kinward.core.intake.talk;

import org.jspecify.annotations.NullMarked;
