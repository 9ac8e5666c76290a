/** Unmistakable names and numbers are given to the program by its own pages, then looked for wherever they must not be. */
@NullMarked
package org.kinward.web.canary;

import org.jspecify.annotations.NullMarked;
