/**
 * The vault on disk: encrypted rows in a schema that only the vault's own role can reach, the mirror of direct care that
 * every look at them asks, and the hashes by which a child in one's own care is found by name.
 */
@NullMarked
package org.kinward.persistence.identity;

import org.jspecify.annotations.NullMarked;
