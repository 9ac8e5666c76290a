/** Pages about the family that was found, the visit to its home, and what the child wants. */
@NullMarked
package org.kinward.web.returning.family;

import org.jspecify.annotations.NullMarked;
