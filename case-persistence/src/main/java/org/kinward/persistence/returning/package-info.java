/** Keeps families that were found, what children want, the steps of a return, returns and what became of them. */
@NullMarked
package org.kinward.persistence.returning;

import org.jspecify.annotations.NullMarked;
