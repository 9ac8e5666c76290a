/** One page for everything of a child that is printed: asked why, and written down. */
@NullMarked
package org.kinward.web.document.print;

import org.jspecify.annotations.NullMarked;
