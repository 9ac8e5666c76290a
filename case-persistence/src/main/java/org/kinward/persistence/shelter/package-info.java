/** Keeps stays, head counts, searches, notes between shifts and how children were handed over. */
@NullMarked
package org.kinward.persistence.shelter;

import org.jspecify.annotations.NullMarked;
