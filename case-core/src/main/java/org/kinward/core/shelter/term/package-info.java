/** By when something is done in a house: a setting of an agency, with its history. */
@NullMarked
package org.kinward.core.shelter.term;

import org.jspecify.annotations.NullMarked;
