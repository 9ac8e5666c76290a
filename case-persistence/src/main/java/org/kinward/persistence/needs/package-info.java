/** What a child needs, as rows that are only added to. */
@NullMarked
package org.kinward.persistence.needs;

import org.jspecify.annotations.NullMarked;
