/** Who is away, and who covers: pages of the managers (F62). */
@NullMarked
package org.kinward.web.casefile.away;

import org.jspecify.annotations.NullMarked;
