/** From which age on a child is asked, must agree, and decides first: advice by country, with its source (F77). */
@NullMarked
package org.kinward.core.consent.ladder;

import org.jspecify.annotations.NullMarked;
