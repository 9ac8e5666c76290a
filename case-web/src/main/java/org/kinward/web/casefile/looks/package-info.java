/** Who looked at a case file, for those who work on it. */
@NullMarked
package org.kinward.web.casefile.looks;

import org.jspecify.annotations.NullMarked;
