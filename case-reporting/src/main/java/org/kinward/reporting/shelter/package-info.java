/** Who is in a house now, and what happened there since somebody was last at work; for who cares for its children (F61). */
@NullMarked
package org.kinward.reporting.shelter;

import org.jspecify.annotations.NullMarked;
