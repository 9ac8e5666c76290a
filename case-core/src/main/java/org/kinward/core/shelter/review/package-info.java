/** Why a child is still in the house, and whether it may go out: looked at again and again, so that nobody stays by habit. */
@NullMarked
package org.kinward.core.shelter.review;

import org.jspecify.annotations.NullMarked;
