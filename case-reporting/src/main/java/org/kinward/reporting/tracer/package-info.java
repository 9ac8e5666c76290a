/** Those to whom somebody may come back later. */
@NullMarked
package org.kinward.reporting.tracer;

import org.jspecify.annotations.NullMarked;
