/** The pages for when something is not there, not right, not possible now, or broken. */
@NullMarked
package org.kinward.web.shell.trouble;

import org.jspecify.annotations.NullMarked;
