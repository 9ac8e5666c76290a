/** Legal help in the database: words are locked with a key of the page. */
@NullMarked
package org.kinward.persistence.legal;

import org.jspecify.annotations.NullMarked;
