/** The database itself: one pool for each run-time role, migrations, the check at start. */
@NullMarked
package org.kinward.persistence.database;

import org.jspecify.annotations.NullMarked;
