/** What somebody asks of the records: which children, in which period, told apart by what (STATISTICS section 1). */
@NullMarked
package org.kinward.core.statistics.question;

import org.jspecify.annotations.NullMarked;
