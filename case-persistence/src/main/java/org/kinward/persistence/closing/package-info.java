/** Keeps closings with their versions, what happened to a file by them, and the days of each agency. */
@NullMarked
package org.kinward.persistence.closing;

import org.jspecify.annotations.NullMarked;
