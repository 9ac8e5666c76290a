/** Pages about coming back later to ask how it went: one child, and the list of those who agreed. */
@NullMarked
package org.kinward.web.tracer;

import org.jspecify.annotations.NullMarked;
