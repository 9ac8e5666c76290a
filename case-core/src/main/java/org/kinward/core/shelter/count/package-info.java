/** Head counts, morning and night: every child of a house was seen, or somebody said where it is and with whom. */
@NullMarked
package org.kinward.core.shelter.count;

import org.jspecify.annotations.NullMarked;
