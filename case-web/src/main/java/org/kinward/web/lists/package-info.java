/** The lists of the field: how their lines are shown and found, and where an administrator keeps them. */
@NullMarked
package org.kinward.web.lists;

import org.jspecify.annotations.NullMarked;
