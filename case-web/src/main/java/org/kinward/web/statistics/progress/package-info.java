/** Progress reports: begun, written, submitted with their figures, checked with partners, published. */
@NullMarked
package org.kinward.web.statistics.progress;

import org.jspecify.annotations.NullMarked;
