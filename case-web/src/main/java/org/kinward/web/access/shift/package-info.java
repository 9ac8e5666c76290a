/** Signing on and off at a place, and the first page after signing in. */
@NullMarked
package org.kinward.web.access.shift;

import org.jspecify.annotations.NullMarked;
