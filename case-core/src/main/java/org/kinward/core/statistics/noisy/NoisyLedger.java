package org.kinward.core.statistics.noisy;

import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.statistics.ledger.LedgerHead;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.Seal;

/** Every noisy table of a family that ever left the house, with what it took of the budget. Written on, never changed. */
public record NoisyLedger(ReleaseFamily family, List<NoisyIssue> issues) {

    public NoisyLedger {
        issues = List.copyOf(issues);
    }

    public static NoisyLedger of(ReleaseFamily family) {
        return new NoisyLedger(family, List.of());
    }

    /** How often it was written on, and the seal over all of it. */
    public LedgerHead head() {
        return new LedgerHead(issues.size(),
                Seal.of(Stream.concat(Stream.of("noisy " + family), issues.stream().map(issue -> "issue " + issue))));
    }

    public NoisyLedger with(NoisyIssue issue) {
        return new NoisyLedger(family, Stream.concat(issues.stream(), Stream.of(issue)).toList());
    }
}
