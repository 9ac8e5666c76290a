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
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.desk.KeptLedger;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.desk.ReleaseJobs;
import org.kinward.core.statistics.desk.WorkRelease;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.release.ReleaseProgramme;

/** A counted house whose figures of 2026 by sex and age leave it. */
record ReleasedHouse(CountedHouse at, KeptFamily family) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    /** No two presses in the same moment, so that the last one is known. */
    private static final AtomicInteger PRESSED = new AtomicInteger();

    static ReleasedHouse declared(CountedHouse at) {
        return new ReleasedHouse(at, at.declared(ReleaseFamily.Protection.SUPPRESSED, OfferedTable.AGE_TWO_SEX));
    }

    /** Fourteen older girls and three younger ones, whom nobody has written down for counting yet. */
    static ReleasedHouse ofSeventeen(CountedHouse at) {
        at.girls(14, 13);
        at.girls(3, 8);
        return declared(at);
    }

    StatisticsFloor.Desk desk() {
        return at.floor.desk();
    }

    AgencyId agency() {
        return family.agency();
    }

    ReleaseJob asked(Audience audience, LocalDate day, Instant now) {
        return desk().jobs().ask(agency(), new ReleaseJob(UUID.randomUUID(), family.id(),
                new ReleaseJob.Asked(audience, at.worker, now, day), ReleaseJob.Step.WAITING, Optional.empty(), now));
    }

    /** Asks and works it out; how the job ended. */
    ReleaseJob released(Audience audience, LocalDate day) {
        var job = asked(audience, day, NOW.plusMillis(PRESSED.incrementAndGet()));
        work(job, desk().jobs());
        return last();
    }

    /** Works a job out that is told to these. */
    void work(ReleaseJob job, ReleaseJobs told) {
        new WorkRelease(desk().ledgers(), desk().counts(), told, new ReleaseProgramme()).work(agency(), job, () -> NOW);
    }

    ReleaseJob last() {
        return desk().jobs().last(agency(), family.id()).orElseThrow();
    }

    KeptLedger ledger() {
        return desk().ledgers().find(agency(), family.id()).orElseThrow();
    }

    /** Whether an issue may still be shown, by what a look reads. */
    boolean isProved(int issue) {
        var kept = desk().ledgers().look(agency(), family.id(), OptionalInt.of(issue)).orElseThrow();
        return new ReleaseProgramme().read(kept.ledger(), kept.head(), issue).isPresent();
    }

    /** A figure of an issue by age and sex. */
    long figure(int issue, int age, int sex) {
        var kept = ledger();
        return new ReleaseProgramme().read(kept.ledger(), kept.head(), issue).orElseThrow()
                .at(new Cell(0, List.of(age, sex))).orElse(-1);
    }
}
