package org.kinward.core.statistics.release;

import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.LedgerHead;
import org.kinward.core.statistics.ledger.Release;

/**
 * Figures of a family for an audience.
 *
 * @param ledger
 *            that of the family
 * @param head
 *            what is known of the ledger from elsewhere
 * @param next
 *            the last release of the ledger, for another audience, or a new one
 */
public record ReleaseRequest(Ledger ledger, LedgerHead head, Release next, Audience audience) {
}
