/** Files of released figures as they were handed over, so that whoever holds one can ask whether it is whole and unchanged. */
@NullMarked
package org.kinward.core.statistics.taken;

import org.jspecify.annotations.NullMarked;
