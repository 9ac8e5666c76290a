package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.reporting.statistics.CountedHouse.NOW;
import static org.kinward.reporting.statistics.ReleasedHouse.DAY;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.noisy.NoisyIssue;
import org.kinward.core.statistics.noisy.NoisyLedgers;
import org.kinward.core.statistics.noisy.NoisyTable;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Noisy tables on a real database: counted in one snapshot, written on by the faster of two, never beside exact ones. */
@ReportingTest
class NoisyKeptTest {

    private static final NoisyTable SEX = new NoisyTable(OfferedTable.SEX);

    @Autowired
    private StatisticsFloor floor;

    private NoisyLedgers noisy;
    private CountedHouse at;
    private KeptFamily family;

    @BeforeEach
    void aHouse() {
        noisy = floor.desk().noisy();
        at = new CountedHouse(floor);
        at.girls(12, 13);
        family = at.declared(ReleaseFamily.Protection.NOISY, OfferedTable.SEX, OfferedTable.NEED);
    }

    @Test
    void countsATableInTheNewestOrInANamedSnapshot() {
        assertThat(noisy.count(family, SEX, OptionalInt.empty())).isEqualTo(new NoisyLedgers.Counting.NoSnapshot());
        at.take(NOW);
        var first = at.noisy(family, OfferedTable.SEX, OptionalInt.empty());
        at.girl(9);
        at.take(NOW.plusSeconds(60));

        assertThat(first.counts().toArray()).containsExactly(12, 0, 0);
        assertThat(at.noisy(family, OfferedTable.SEX, OptionalInt.empty()).counts().at(0)).isEqualTo(13);
        assertThat(at.noisy(family, OfferedTable.SEX, OptionalInt.of(first.snapshot()))).isEqualTo(first);
        assertThat(noisy.count(family, SEX, OptionalInt.of(7))).isEqualTo(new NoisyLedgers.Counting.NoSnapshot());
        var needs = at.noisy(family, OfferedTable.NEED, OptionalInt.empty()).counts();
        assertThat(IntStream.range(0, needs.size()).mapToLong(needs::at).sum()).as("at most three a file")
                .isBetween(13L, 39L);
    }

    @Test
    void isWrittenOnByTheFasterOfTwo() {
        var before = noisy.find(family.agency(), family.id()).orElseThrow();
        var next = before.ledger().with(issue(Audience.PUBLIC, 500));

        assertThat(noisy.keep(before, next, at.worker, NOW)).isTrue();
        assertThat(noisy.keep(before, next, at.worker, NOW)).isFalse();

        var kept = noisy.find(family.agency(), family.id()).orElseThrow();
        assertThat(kept.isProved()).isTrue();
        assertThat(kept.ledger()).isEqualTo(next);
        assertThat(floor.desk().ledgers().of(family.agency()).getFirst().out()).hasSize(1);
        assertThat(noisy.find(new AgencyId(UUID.randomUUID()), family.id())).isEmpty();
    }

    @Test
    void isBelievedByNobodyOnceSomebodyChangedIt() {
        var before = noisy.find(family.agency(), family.id()).orElseThrow();
        noisy.keep(before, before.ledger().with(issue(Audience.PUBLIC, 500)), at.worker, NOW);

        at.runBehindTheTriggers(
                "update statistics.noisy_issue set spent = 0 where family_id = '" + family.id().value() + "'");

        assertThat(noisy.find(family.agency(), family.id()).orElseThrow().isProved()).isFalse();
    }

    /** The database refuses the other kind as well, and a second payment for the same counts. */
    @Test
    void isNeverBesideExactFigures() {
        var exact = "insert into statistics.release values ('" + family.id().value() + "', 0, '2026-11-23', 1, '{1}')";
        assertThatThrownBy(() -> at.<Integer>as("stats", Set.of(family.agency()), sql -> sql.sql(exact).update()))
                .rootCause().hasMessageContaining("release_exact_fk");
        assertThatThrownBy(
                () -> at.run("do $$ begin alter table statistics.release drop constraint release_exact_fk; " + exact
                        + "; raise exception 'it was written without the constraint'; end $$"))
                .rootCause()
                .hasMessageContaining("it was written without the constraint");
        var before = noisy.find(family.agency(), family.id()).orElseThrow();
        noisy.keep(before, before.ledger().with(issue(Audience.PUBLIC, 500)), at.worker, NOW);
        var paid = noisy.find(family.agency(), family.id()).orElseThrow();
        assertThatThrownBy(() -> noisy.keep(paid, paid.ledger().with(issue(Audience.PARTNER, 500)), at.worker, NOW))
                .rootCause().hasMessageContaining("noisy_issue_paid_once_key");
        assertThat(noisy.find(family.agency(), family.id())).contains(paid);
    }

    @Test
    void hasNoNoisyLedgerWhereAYearIsExact() {
        var exact = new CountedHouse(floor);

        assertThat(noisy.find(exact.house.agency(),
                exact.declared(ReleaseFamily.Protection.SUPPRESSED, OfferedTable.SEX).id())).isEmpty();
    }

    private static NoisyIssue issue(Audience audience, int spent) {
        return new NoisyIssue("SEX", 1, DAY, audience, spent, List.of(14, -1, 2));
    }
}
