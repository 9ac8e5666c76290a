/** The directory as a file: written for a table program, read strictly, every error where it stands. */
@NullMarked
package org.kinward.web.service.file;

import org.jspecify.annotations.NullMarked;
