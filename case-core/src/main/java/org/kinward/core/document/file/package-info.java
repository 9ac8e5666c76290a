/** Looks at a file from outside without decoding it: which kind it is, how large it is, whether it is one file only. */
@NullMarked
package org.kinward.core.document.file;

import org.jspecify.annotations.NullMarked;
