/** Copies of everything that must survive the machine, and what has to be done before such a copy is used again. */
@NullMarked
package org.kinward.core.backup;

import org.jspecify.annotations.NullMarked;
