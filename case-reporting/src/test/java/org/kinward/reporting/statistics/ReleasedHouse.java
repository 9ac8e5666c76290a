package org.kinward.reporting.statistics;

import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.desk.FamilyCounts;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.desk.KeptLedger;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.desk.ReleaseJobs;
import org.kinward.core.statistics.desk.WorkRelease;
import org.kinward.core.statistics.family.FamilyCube;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.Thresholds;
import org.kinward.core.statistics.release.ReleaseProgramme;

/** A counted house whose figures of 2026 by sex and age leave it. */
record ReleasedHouse(CountedHouse at, Desk desk, KeptFamily family) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    /** No two presses in the same moment, so that the last one is known. */
    private static final AtomicInteger PRESSED = new AtomicInteger();

    /** The ports of the desk, and the way out. */
    record Desk(Ledgers ledgers, ReleaseJobs jobs, FamilyCounts counts) {
    }

    static ReleasedHouse declared(CountedHouse at, Desk desk) {
        var cube = FamilyCube.of(List.of(OfferedTable.AGE_TWO_SEX));
        var family = new KeptFamily(new FamilyId(UUID.randomUUID()), at.house.agency(),
                new ReleaseFamily(2026, Optional.of(at.house.agency().value()), cube, Thresholds.USUAL, 28,
                        ReleaseFamily.Protection.SUPPRESSED),
                at.worker, NOW);
        if (!desk.ledgers().declare(family)) {
            throw new IllegalStateException("declared before");
        }
        return new ReleasedHouse(at, desk, family);
    }

    AgencyId agency() {
        return family.agency();
    }

    ReleaseJob asked(Audience audience, LocalDate day, Instant now) {
        return desk.jobs().ask(agency(), new ReleaseJob(UUID.randomUUID(), family.id(),
                new ReleaseJob.Asked(audience, at.worker, now, day), ReleaseJob.Step.WAITING, Optional.empty(), now));
    }

    /** Asks and works it out; how the job ended. */
    ReleaseJob released(Audience audience, LocalDate day) {
        var job = asked(audience, day, NOW.plusMillis(PRESSED.incrementAndGet()));
        new WorkRelease(desk.ledgers(), desk.counts(), desk.jobs(), new ReleaseProgramme()).work(agency(), job,
                () -> NOW);
        return desk.jobs().last(agency(), family.id()).orElseThrow();
    }

    KeptLedger ledger() {
        return desk.ledgers().find(agency(), family.id()).orElseThrow();
    }

    /** Whether an issue may still be shown, by what a look reads. */
    boolean isProved(int issue) {
        var kept = desk.ledgers().look(agency(), family.id(), OptionalInt.of(issue)).orElseThrow();
        return new ReleaseProgramme().read(kept.ledger(), kept.head(), issue).isPresent();
    }

    /** A figure of an issue by age and sex. */
    long figure(int issue, int age, int sex) {
        var kept = ledger();
        return new ReleaseProgramme().read(kept.ledger(), kept.head(), issue).orElseThrow()
                .at(new Cell(0, List.of(age, sex))).orElse(-1);
    }
}
