/** The head count of a house: a line for each child, ticked or said to be where, saved once for each round. */
@NullMarked
package org.kinward.web.shelter.count;

import org.jspecify.annotations.NullMarked;
