/** Who goes out of a house with whom, until when, and who is back late: the plan of the day (F33, F62). */
@NullMarked
package org.kinward.core.shelter.outing;

import org.jspecify.annotations.NullMarked;
