/** A child of whom there is a closed file is trafficked again, or comes back: a new file of the same child, tied to the old one. */
@NullMarked
package org.kinward.core.again;

import org.jspecify.annotations.NullMarked;
