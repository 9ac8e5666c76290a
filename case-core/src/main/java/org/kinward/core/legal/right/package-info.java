/** Who helps a child with the law: a right on one case, given to a person by the manager. */
@NullMarked
package org.kinward.core.legal.right;

import org.jspecify.annotations.NullMarked;
