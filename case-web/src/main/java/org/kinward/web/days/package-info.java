/** The first days of a record: which pages there are, how far they are, and the talks that were held (SCREENS S4b). */
@NullMarked
package org.kinward.web.days;

import org.jspecify.annotations.NullMarked;
