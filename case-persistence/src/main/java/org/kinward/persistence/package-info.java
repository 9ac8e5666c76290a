/** Where the core's promises meet the database: rows, the vault's connection and the audit inboxes. */
@NullMarked
package org.kinward.persistence;

import org.jspecify.annotations.NullMarked;
