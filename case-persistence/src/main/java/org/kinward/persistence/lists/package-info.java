/** Keeps the lists of the field: what came with the program, and what each agency has made of it. */
@NullMarked
package org.kinward.persistence.lists;

import org.jspecify.annotations.NullMarked;
