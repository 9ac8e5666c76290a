/** The program as a process of its own: the packaged jar in production. */
@NullMarked
package org.kinward.web.process;

import org.jspecify.annotations.NullMarked;
