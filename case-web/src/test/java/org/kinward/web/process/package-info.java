/** The program as a process of its own: the packaged jar in production, and one that is killed in the middle. */
@NullMarked
package org.kinward.web.process;

import org.jspecify.annotations.NullMarked;
