/** Writes down numbered pages of a record: the papers of a child, the legs of its way. */
@NullMarked
package org.kinward.core.casefile.numbered;

import org.jspecify.annotations.NullMarked;
