/** What comes after eighteen and after closing, for invented children. */
@NullMarked
package org.kinward.web.demo.after;

import org.jspecify.annotations.NullMarked;
