/** Figures that help, and from which no child can be found (issue 5, STATISTICS, F68–F72). */
@NullMarked
package org.kinward.core.statistics;

import org.jspecify.annotations.NullMarked;
