/** Ledgers of released figures in schema statistics: written on by the role that sees named agencies only, and never changed. */
@NullMarked
package org.kinward.persistence.statistics.ledger;

import org.jspecify.annotations.NullMarked;
