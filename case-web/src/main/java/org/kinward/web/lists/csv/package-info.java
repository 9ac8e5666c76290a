/** Lists as files: written for a table program, read strictly, with every error where it stands. */
@NullMarked
package org.kinward.web.lists.csv;

import org.jspecify.annotations.NullMarked;
