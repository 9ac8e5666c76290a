/** What the child chose when it was told what it may choose, and that it may change its mind. */
@NullMarked
package org.kinward.core.legal.choice;

import org.jspecify.annotations.NullMarked;
