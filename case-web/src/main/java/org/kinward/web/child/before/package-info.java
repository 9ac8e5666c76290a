/** What was answered before, in words. */
@NullMarked
package org.kinward.web.child.before;

import org.jspecify.annotations.NullMarked;
