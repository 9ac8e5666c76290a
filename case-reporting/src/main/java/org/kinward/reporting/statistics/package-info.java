/** Reads the records that a snapshot wrote down, as the role that sees named agencies and nothing else, and counts them in memory. */
@NullMarked
package org.kinward.reporting.statistics;

import org.jspecify.annotations.NullMarked;
