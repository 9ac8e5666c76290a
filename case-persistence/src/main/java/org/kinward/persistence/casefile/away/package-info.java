/** Absences and covers in the database. */
@NullMarked
package org.kinward.persistence.casefile.away;

import org.jspecify.annotations.NullMarked;
