/** Putting documents in, the second look at photographs, showing a page, taking a document away. */
@NullMarked
package org.kinward.core.document.keeping;

import org.jspecify.annotations.NullMarked;
