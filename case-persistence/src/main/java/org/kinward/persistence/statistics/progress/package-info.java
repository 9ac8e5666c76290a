/** Progress reports in PostgreSQL: rows that are added to and never changed. */
@NullMarked
package org.kinward.persistence.statistics.progress;

import org.jspecify.annotations.NullMarked;
