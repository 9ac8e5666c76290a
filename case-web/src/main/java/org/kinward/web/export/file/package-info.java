/** Works out what of an export may leave, and writes the locked file. */
@NullMarked
package org.kinward.web.export.file;

import org.jspecify.annotations.NullMarked;
