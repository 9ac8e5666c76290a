/** When a child cannot be reached: three attempts on three days by two ways, then one rung after the other (FIELD F90). */
@NullMarked
package org.kinward.core.followup.search;

import org.jspecify.annotations.NullMarked;
