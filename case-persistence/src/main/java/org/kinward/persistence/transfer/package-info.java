/** Cases that are offered to another agency, in the database. */
@NullMarked
package org.kinward.persistence.transfer;

import org.jspecify.annotations.NullMarked;
