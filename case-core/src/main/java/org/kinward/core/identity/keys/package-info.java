/** Keys that lock a child's details and hashes by which they are found; both are kept apart from the details. */
@NullMarked
package org.kinward.core.identity.keys;

import org.jspecify.annotations.NullMarked;
