/** The pages of the first hour in the database: a table and a row class for each. */
@NullMarked
package org.kinward.persistence.intake.firsthour;

import org.jspecify.annotations.NullMarked;
