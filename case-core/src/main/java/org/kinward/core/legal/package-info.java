/** Legal help for a child (F34): opened by legal aid alone, and nothing waits for any of it. */
@NullMarked
package org.kinward.core.legal;

import org.jspecify.annotations.NullMarked;
