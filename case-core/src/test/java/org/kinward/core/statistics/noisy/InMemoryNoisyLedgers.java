package org.kinward.core.statistics.noisy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.family.FamilyCube;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.Thresholds;

/** One ledger without a database. */
final class InMemoryNoisyLedgers implements NoisyLedgers {

    static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    static final FamilyId FAMILY = new FamilyId(new UUID(4, 4));

    Kept kept;
    /** How often somebody else writes first. */
    int faster;
    /** The newest; 0 where there is none. */
    int snapshot = 1;
    /** Of the newest. */
    String seal = "a".repeat(64);
    boolean isHeld = true;
    boolean isBroken;

    private final KeptFamily family;

    InMemoryNoisyLedgers(ReleaseFamily.Protection protection, List<OfferedTable> tables) {
        family = new KeptFamily(FAMILY, AGENCY, new ReleaseFamily(2026, Optional.of(AGENCY.value()),
                FamilyCube.of(tables, OwnBands.NONE), Thresholds.USUAL, 90, protection), new PersonId(new UUID(3, 3)),
                Instant.parse("2026-11-23T08:00:00Z"));
        kept = empty();
    }

    Kept empty() {
        var ledger = NoisyLedger.of(family.declared());
        return new Kept(family, ledger, ledger.head());
    }

    @Override
    public Optional<Kept> find(AgencyId agency, FamilyId wanted) {
        return Optional.of(kept);
    }

    @Override
    public boolean keep(Kept before, NoisyLedger next, PersonId by, Instant at) {
        if (isBroken) {
            throw new IllegalStateException("the disk is full");
        }
        if (faster-- > 0 || !kept.head().equals(before.head())) {
            return false;
        }
        kept = new Kept(family, next, next.head());
        return true;
    }

    @Override
    public Counting count(KeptFamily of, NoisyTable table, OptionalInt at) {
        if (snapshot == 0) {
            return new Counting.NoSnapshot();
        }
        if (!isHeld) {
            return new Counting.NotHeld();
        }
        var counts = new long[table.cells()];
        counts[0] = 23;
        counts[1] = 14;
        counts[2] = 3;
        return new Counting.Counted(at.orElse(snapshot), seal, Counts.of(counts));
    }
}
