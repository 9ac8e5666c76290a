/** New files of children of whom there is a closed one, in the database. */
@NullMarked
package org.kinward.persistence.again;

import org.jspecify.annotations.NullMarked;
