/** A file of lines for the directory: what it would do, and what is wrong in it. */
@NullMarked
package org.kinward.core.service.file;

import org.jspecify.annotations.NullMarked;
