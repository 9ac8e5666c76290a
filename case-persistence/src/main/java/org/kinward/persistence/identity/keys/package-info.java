/** The vault's keys: a file apart from the database, locked by a root key that is apart from both. */
@NullMarked
package org.kinward.persistence.identity.keys;

import org.jspecify.annotations.NullMarked;
