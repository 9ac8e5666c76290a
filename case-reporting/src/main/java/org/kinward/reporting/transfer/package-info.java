/** Lists of cases that are offered to another agency. */
@NullMarked
package org.kinward.reporting.transfer;

import org.jspecify.annotations.NullMarked;
