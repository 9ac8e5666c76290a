/** A form that could not be sent is not lost: it waits, sealed, for the same person, and is shown again, filled, not saved. */
@NullMarked
package org.kinward.web.access.refill;

import org.jspecify.annotations.NullMarked;
