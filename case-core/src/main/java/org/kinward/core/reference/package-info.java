/** The only name a child has outside the identity vault. */
@NullMarked
package org.kinward.core.reference;

import org.jspecify.annotations.NullMarked;
