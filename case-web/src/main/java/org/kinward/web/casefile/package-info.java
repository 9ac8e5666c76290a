/** One case file: the overview, showing one protected detail for a minute, who looked, and naming a lead worker. */
@NullMarked
package org.kinward.web.casefile;

import org.jspecify.annotations.NullMarked;
