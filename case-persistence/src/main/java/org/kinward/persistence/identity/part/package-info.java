/** Empties one compartment of a child in the vault, once two people have decided it. */
@NullMarked
package org.kinward.persistence.identity.part;

import org.jspecify.annotations.NullMarked;
