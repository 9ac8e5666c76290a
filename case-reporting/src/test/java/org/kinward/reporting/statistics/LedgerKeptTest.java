package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.reporting.statistics.CountedHouse.NOW;
import static org.kinward.reporting.statistics.ReleasedHouse.DAY;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.StatutoryReturn;
import org.kinward.core.statistics.release.ReleaseProgramme;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** A ledger on a real database: written on whole or not at all, changed by nobody, and not believed where somebody did. */
@ReportingTest
class LedgerKeptTest {

    private static final int GIRL = 0;
    private static final int OLDER = 1;

    @Autowired
    private StatisticsFloor floor;

    private CountedHouse at;
    private ReleasedHouse released;

    @BeforeEach
    void aHouse() {
        at = new CountedHouse(floor);
        released = ReleasedHouse.ofSeventeen(at);
    }

    @Test
    void releasesWhatIsProvedAndReadsItAgain() {
        at.take(NOW);

        var job = released.released(Audience.PUBLIC, DAY);

        assertThat(job.step()).isEqualTo(ReleaseJob.Step.DONE);
        assertThat(released.isProved(0)).isTrue();
        assertThat(released.figure(0, 0, GIRL)).as("three girls under 12").isEqualTo(-1);
        assertThat(released.ledger().shown().getFirst()).contains(OptionalLong.empty());
        assertThat(released.figure(0, Cell.ALL, Cell.ALL)).isIn(-1L, 17L);
    }

    @Test
    void readsTheProofOfOneIssueOnlyWhereOneIsLookedAt() {
        at.take(NOW);
        released.released(Audience.PARTNER, DAY);
        released.released(Audience.PUBLIC, DAY);

        var looked = released.desk().ledgers().look(released.agency(), released.family().id(), OptionalInt.of(1))
                .orElseThrow();

        assertThat(looked.ledger().head()).isEqualTo(looked.head()).isEqualTo(released.ledger().head());
        assertThat(looked.ledger().issues()).extracting(issue -> issue.pattern().certificates().size())
                .containsExactly(0, 2);
        assertThat(new ReleaseProgramme().read(looked.ledger(), looked.head(), 1)).isPresent();
        assertThat(new ReleaseProgramme().read(looked.ledger(), looked.head(), 0)).as("no proof, no figure").isEmpty();
    }

    @Test
    void countsAChildForEverAsItWasReleasedFirst() {
        var first = at.girl(13);
        at.take(NOW);
        released.released(Audience.PARTNER, DAY);
        at.run("update casework.first_hour_sex_age set sex = 'BOY' where intake_id = '" + first.intake() + "'");
        at.girls(9, 13);
        at.take(NOW.plusSeconds(60));

        var job = released.released(Audience.PARTNER, DAY.plusDays(28));

        assertThat(job.step()).isEqualTo(ReleaseJob.Step.DONE);
        assertThat(released.ledger().ledger().releases()).extracting(one -> one.atoms().at(OLDER * 3 + GIRL))
                .containsExactly(15L, 24L);
    }

    @Test
    void saysWhyNothingGoesOut() {
        assertThat(released.released(Audience.PUBLIC, DAY).reason()).contains(ReleaseJob.Why.NO_SNAPSHOT);
        at.take(NOW);
        released.released(Audience.PUBLIC, DAY);

        assertThat(released.released(Audience.PUBLIC, DAY.plusDays(27)).reason())
                .contains(ReleaseJob.Why.ISSUED_BEFORE);
        assertThat(released.released(Audience.PARTNER, DAY.plusDays(27)).step()).isEqualTo(ReleaseJob.Step.DONE);
        assertThat(released.ledger().ledger().releases()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from statistics.proof where number = 1 and family_id = '%s'",
            "update statistics.witness set counts[1] = counts[1] + 1 where family_id = '%s'",
            "update statistics.release set atoms[1] = atoms[1] + 1 where family_id = '%s'",
            "update statistics.release set day = day - 40 where family_id = '%s'",
            "delete from statistics.issue where family_id = '%1$s'",
            "update statistics.release_family set for_public = 11 where id = '%s'",
            "update statistics.family_dimension set sensitive = true where family_id = '%s'",
            "update statistics.issue set audience = 'PARTNER' where family_id = '%s'",
            "update statistics.ledger_head set seal = repeat('0', 64) where family_id = '%s'"})
    void believesNoLedgerThatSomebodyChanged(String statement) {
        at.take(NOW);
        released.released(Audience.PUBLIC, DAY);
        assertThat(released.isProved(0)).isTrue();

        at.runBehindTheTriggers(statement.formatted(released.family().id().value()));

        assertThat(released.isProved(0)).isFalse();
        if (!statement.contains("statistics.proof") && !statement.contains("statistics.witness")) {
            assertThat(released.released(Audience.PUBLIC, DAY.plusDays(90)).reason())
                    .contains(ReleaseJob.Why.ANOTHER_LEDGER);
            assertThat(released.released(Audience.PARTNER, DAY.plusDays(1)).reason()).as("the last figures again")
                    .contains(ReleaseJob.Why.ANOTHER_LEDGER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"release_family", "family_dimension", "family_table", "family_banding", "release", "issue",
            "witness", "proof", "statutory_return", "ledger_head", "noisy_issue", "noisy_head"})
    void isChangedByNobody(String table) {
        var change = "update statistics." + table + " set "
                + (table.equals("release_family") ? "id = id" : "family_id = "
                        + "family_id");
        for (var statement : Set.of(change, "delete from statistics." + table)) {
            assertThatThrownBy(() -> at.as("stats", Set.of(released.agency()), sql -> sql.sql(statement).update()))
                    .as(statement).isInstanceOf(DataAccessException.class).rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> at.run("truncate statistics." + table + " cascade")).rootCause()
                .hasMessageContaining("written on and never changed");
    }

    @Test
    void isChangedByNoOwnerEither() {
        at.take(NOW);
        released.released(Audience.PUBLIC, DAY);

        assertThatThrownBy(() -> at.run("update statistics.issue set figures = '{}'")).rootCause()
                .hasMessageContaining("written on and never changed");
        assertThatThrownBy(() -> at.run("update statistics.ledger_head set version = 0 where family_id = '"
                + released.family().id().value() + "'")).rootCause().hasMessageContaining("the next version");
    }

    @Test
    void isSeenByItsAgencyOnlyAndWouldBeByOthersWithoutTheFence() {
        var other = new AgencyId(UUID.randomUUID());
        assertThat(seen(other)).isZero();
        assertThat(seen(released.agency())).isPositive();

        at.run("alter policy counted_agencies on statistics.release_family using (true)");
        int leaked = seen(other);
        at.run("alter policy counted_agencies on statistics.release_family"
                + " using (agency_id = any ((select statistics.counted_agencies())::uuid[]))");

        assertThat(leaked).isPositive();
        assertThat(released.desk().ledgers().find(other, released.family().id())).isEmpty();
    }

    @Test
    void isWrittenOnByTheFasterOfTwo() {
        at.take(NOW);
        var before = released.ledger();
        released.released(Audience.PUBLIC, DAY);
        var next = released.ledger().ledger();

        assertThat(released.desk().ledgers().keep(before, next, new Ledgers.Writing(at.worker, NOW, Optional.empty())))
                .isFalse();
        assertThat(released.isProved(0)).isTrue();
    }

    /** Two officers in the same moment: one writes, the other begins anew and finds it there. */
    @Test
    void isWrittenOnByOneOfTwoAtOnce() throws Exception {
        at.take(NOW);
        released.released(Audience.PUBLIC, DAY);
        var before = released.ledger();
        var next = before.ledger().with(new StatutoryReturn(DAY, new StatutoryReturn.To("Ministry", "Law 12", "Yearly"),
                new StatutoryReturn.Of(YearMonth.of(2026, 1), YearMonth.of(2026, 6), List.of(UUID.randomUUID())),
                new StatutoryReturn.Signature(at.worker.value(), "Dela", NOW),
                Optional.of(new StatutoryReturn.Counted(3, "ab".repeat(32)))));
        var together = new CyclicBarrier(2);
        Callable<Boolean> writing = () -> {
            together.await();
            return released.desk().ledgers().keep(before, next, new Ledgers.Writing(at.worker, NOW, Optional.empty()));
        };

        try (var officers = Executors.newFixedThreadPool(2)) {
            var first = officers.submit(writing);
            var second = officers.submit(writing);
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(released.ledger().ledger().returns()).isEqualTo(next.returns());
        assertThat(released.isProved(0)).isTrue();
    }

    /** The same question a release later: nobody sees from both that two girls came. */
    @Test
    void protectsSmallDifferencesAReleaseLater() {
        at.take(NOW);
        released.released(Audience.PARTNER, DAY);
        at.girl(13);
        at.girl(13);
        at.take(NOW.plusSeconds(60));

        assertThat(released.released(Audience.PARTNER, DAY.plusDays(28)).step()).isEqualTo(ReleaseJob.Step.DONE);

        var before = released.ledger().shown().getFirst();
        var after = released.ledger().shown().getLast();
        assertThat(after).hasSameSizeAs(before);
        assertThat(IntStream.range(0, before.size()).filter(
                figure -> before.get(figure).isPresent() && after.get(figure).isPresent()).mapToLong(
                        figure -> after.get(figure).getAsLong() - before.get(figure).getAsLong()))
                .allMatch(came -> came == 0 || came >= 5);
    }

    @Test
    void keepsNothingOfAWritingThatBreaksInTheMiddle() {
        at.take(NOW);
        released.released(Audience.PUBLIC, DAY);
        var before = released.ledger();
        var again = before.ledger().with(before.ledger().releases().getFirst(), before.ledger().issues().getFirst());
        var nobody = new PersonId(UUID.randomUUID());

        assertThatThrownBy(() -> released.desk().ledgers().keep(before, again,
                new Ledgers.Writing(nobody, NOW, Optional.of(
                        new Ledgers.Counted(1, before.shown().getFirst(), UUID.randomUUID())))))
                .isInstanceOf(DataAccessException.class);

        assertThat(released.ledger()).isEqualTo(before);
        assertThat(released.isProved(0)).isTrue();
    }

    @Test
    void worksAtOneReleaseOfAFamilyAtATime() {
        var first = released.asked(Audience.PUBLIC, DAY, NOW);

        assertThat(released.asked(Audience.PARTNER, DAY, NOW.plusSeconds(60)).id()).isEqualTo(first.id());
        var later = released.asked(Audience.PARTNER, DAY, NOW.plus(Duration.ofMinutes(16)));

        assertThat(later.id()).isNotEqualTo(first.id());
        assertThat(released.desk().jobs().move(released.agency(), first, ReleaseJob.Step.KEEPING, NOW)).isFalse();
    }

    private int seen(AgencyId agency) {
        return at.<Integer>as("stats", Set.of(agency), sql -> sql.sql("select count(*) from statistics.family_table")
                .query(Integer.class).single());
    }
}
