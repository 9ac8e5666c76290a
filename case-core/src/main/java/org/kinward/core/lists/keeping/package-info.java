/** How an administrator keeps the lists of the field: lines are added, retired, ordered and renamed, never deleted (FIELD F85). */
@NullMarked
package org.kinward.core.lists.keeping;

import org.jspecify.annotations.NullMarked;
