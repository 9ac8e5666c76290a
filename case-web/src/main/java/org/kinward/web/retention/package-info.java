/** Pages about how long closed files are kept: the rule, the list of those due for review, and the review of one. */
@NullMarked
package org.kinward.web.retention;

import org.jspecify.annotations.NullMarked;
