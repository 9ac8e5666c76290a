/** Closed files whose day has come. */
@NullMarked
package org.kinward.reporting.retention;

import org.jspecify.annotations.NullMarked;
