/** Progress reports of an agency: figures that are filled in, what people write beside them, and the steps until they are published. */
@NullMarked
package org.kinward.core.statistics.progress;

import org.jspecify.annotations.NullMarked;
