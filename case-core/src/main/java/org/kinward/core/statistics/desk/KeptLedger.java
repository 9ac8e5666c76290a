package org.kinward.core.statistics.desk;

import java.util.List;
import java.util.OptionalLong;

import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.LedgerHead;

/**
 * A ledger as it is kept. Nothing in it is believed before it was compared with the head and with its proofs.
 *
 * @param head
 *            kept beside it
 * @param snapshots
 *            for each release the snapshot that was counted
 * @param shown
 *            for each issue its figures by number; empty where hidden
 */
public record KeptLedger(KeptFamily family, Ledger ledger, LedgerHead head, List<Integer> snapshots,
        List<List<OptionalLong>> shown) {

    public KeptLedger {
        snapshots = List.copyOf(snapshots);
        shown = shown.stream().map(List::copyOf).toList();
    }
}
