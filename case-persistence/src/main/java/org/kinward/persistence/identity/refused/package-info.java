/** Compares what the vault holds of children who do not agree with what casework knows. */
@NullMarked
package org.kinward.persistence.identity.refused;

import org.jspecify.annotations.NullMarked;
