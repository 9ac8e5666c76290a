/** Tasks in the database. */
@NullMarked
package org.kinward.persistence.task;

import org.jspecify.annotations.NullMarked;
