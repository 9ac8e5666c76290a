/** Doors through which files come in that are larger than any other form; everywhere else forms stay small. */
@NullMarked
package org.kinward.web.shell.upload;

import org.jspecify.annotations.NullMarked;
