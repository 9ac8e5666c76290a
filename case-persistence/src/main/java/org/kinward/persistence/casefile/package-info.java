/** Children and their case files in the database. */
@NullMarked
package org.kinward.persistence.casefile;

import org.jspecify.annotations.NullMarked;
