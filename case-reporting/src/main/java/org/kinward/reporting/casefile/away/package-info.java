/** Who is away, who covers, and which children nobody covers, as lists. */
@NullMarked
package org.kinward.reporting.casefile.away;

import org.jspecify.annotations.NullMarked;
