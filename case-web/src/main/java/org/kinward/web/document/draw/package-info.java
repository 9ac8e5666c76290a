/** Draws files from outside anew in a process of its own, with little memory and little time. */
@NullMarked
package org.kinward.web.document.draw;

import org.jspecify.annotations.NullMarked;
