/** Writes the records down for counting, as the role that may read codes of casework and nothing else. */
@NullMarked
package org.kinward.persistence.statistics;

import org.jspecify.annotations.NullMarked;
