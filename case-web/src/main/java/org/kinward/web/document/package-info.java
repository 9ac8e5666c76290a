/** Documents and photographs of a child: what there is, and who may do what with it. */
@NullMarked
package org.kinward.web.document;

import org.jspecify.annotations.NullMarked;
