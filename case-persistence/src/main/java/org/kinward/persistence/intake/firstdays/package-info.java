/** The pages of the first days and the talks in the database: a table for each page, read by the names of its questions. */
@NullMarked
package org.kinward.persistence.intake.firstdays;

import org.jspecify.annotations.NullMarked;
