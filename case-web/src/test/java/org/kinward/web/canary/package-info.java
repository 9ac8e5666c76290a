/** Unmistakable names and numbers go in by the program's own pages, then are looked for wherever they must not be. */
@NullMarked
package org.kinward.web.canary;

import org.jspecify.annotations.NullMarked;
