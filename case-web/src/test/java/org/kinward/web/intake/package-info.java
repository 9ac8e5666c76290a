/** A child is taken in, by people in a hurry. */
@NullMarked
package org.kinward.web.intake;

import org.jspecify.annotations.NullMarked;
