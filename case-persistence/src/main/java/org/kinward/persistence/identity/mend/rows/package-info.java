/** Which rows of which tables are a record's. */
@NullMarked
package org.kinward.persistence.identity.mend.rows;

import org.jspecify.annotations.NullMarked;
