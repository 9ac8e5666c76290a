/** One mail a day that says how many things are due and nothing else: to whom, from which hour, and that it is not lost. */
@NullMarked
package org.kinward.core.task.digest;

import org.jspecify.annotations.NullMarked;
