/** Why a child is still in the house, and whether it may go out. */
@NullMarked
package org.kinward.web.shelter.review;

import org.jspecify.annotations.NullMarked;
