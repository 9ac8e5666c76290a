/** Where an administrator sets within how many days a closed file is opened again. */
@NullMarked
package org.kinward.web.closing.term;

import org.jspecify.annotations.NullMarked;
