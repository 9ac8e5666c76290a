/** A family of case files, who may read its figures from which count on, and the ledger of everything that ever left the house (STATISTICS section 3). */
@NullMarked
package org.kinward.core.statistics.ledger;

import org.jspecify.annotations.NullMarked;
