/** The plan of the day: who goes out of a house with whom, who is out, who is back late. */
@NullMarked
package org.kinward.web.shelter.outing;

import org.jspecify.annotations.NullMarked;
