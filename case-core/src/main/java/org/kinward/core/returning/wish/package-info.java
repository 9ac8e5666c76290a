/** What the child wants, asked alone, twice, days apart (FIELD F30). */
@NullMarked
package org.kinward.core.returning.wish;

import org.jspecify.annotations.NullMarked;
