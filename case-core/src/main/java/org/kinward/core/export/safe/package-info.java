/** Makes records so alike that nobody finds a child among them: each looks like those of nine other children at least. */
@NullMarked
package org.kinward.core.export.safe;

import org.jspecify.annotations.NullMarked;
