/** Erased parts of children that came back with an older database. */
@NullMarked
package org.kinward.core.identity.mend.part;

import org.jspecify.annotations.NullMarked;
