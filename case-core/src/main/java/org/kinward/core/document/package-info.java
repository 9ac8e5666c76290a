/** Papers and photographs of a child: what they are and who may see them; the pages themselves lie in the vault. */
@NullMarked
package org.kinward.core.document;

import org.jspecify.annotations.NullMarked;
