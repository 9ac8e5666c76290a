/** What happened in a house: written down, passed on to somebody outside of it where it is said of its people, answered. */
@NullMarked
package org.kinward.web.shelter.incident;

import org.jspecify.annotations.NullMarked;
