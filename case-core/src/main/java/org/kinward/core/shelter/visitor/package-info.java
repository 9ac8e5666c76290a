/** Who came to the door of a house, for which child, whether somebody let them in, and when they left (F31). */
@NullMarked
package org.kinward.core.shelter.visitor;

import org.jspecify.annotations.NullMarked;
