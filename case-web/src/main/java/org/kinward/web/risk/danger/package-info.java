/** Danger now: looking, what the program would think, what is done for safety, and what a manager sees of all. */
@NullMarked
package org.kinward.web.risk.danger;

import org.jspecify.annotations.NullMarked;
