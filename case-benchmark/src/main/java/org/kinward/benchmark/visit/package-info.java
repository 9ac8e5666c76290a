/** A browser without a screen: cookies, hidden fields, redirects, and a look whether the page is the one that was meant. */
@NullMarked
package org.kinward.benchmark.visit;

import org.jspecify.annotations.NullMarked;
