/** The visitors' log of a house: who came to the door, for which child, who let them in, when they left. */
@NullMarked
package org.kinward.web.shelter.visitor;

import org.jspecify.annotations.NullMarked;
