/** Counts searches. */
@NullMarked
package org.kinward.persistence.access.search;

import org.jspecify.annotations.NullMarked;
