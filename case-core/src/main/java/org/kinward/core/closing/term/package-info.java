/** Within how many days a closed file is opened again as the same file: a setting of an agency with its history. */
@NullMarked
package org.kinward.core.closing.term;

import org.jspecify.annotations.NullMarked;
