/** The desk at which figures of a family are declared, released, read again and signed for; what is written stays in a ledger. */
@NullMarked
package org.kinward.core.statistics.desk;

import org.jspecify.annotations.NullMarked;
