package org.kinward.core.statistics.noisy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.desk.AskedReleases;
import org.kinward.core.statistics.desk.DeclareFamily;
import org.kinward.core.statistics.desk.DeskNotes;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.LedgerHead;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.Thresholds;

/** Tables with chance: the same question has the same answer, the budget is spent once and then nothing goes out. */
class NoisyTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final FamilyId FAMILY = InMemoryNoisyLedgers.FAMILY;
    private static final List<OfferedTable> TABLES = List.of(OfferedTable.SEX, OfferedTable.AGE_TWO,
            OfferedTable.BORDER, OfferedTable.STATUS, OfferedTable.NEED, OfferedTable.AGE_TWO_SEX,
            OfferedTable.BORDER_SEX, OfferedTable.STATUS_SEX);
    private static final Chances CHANCES = thing -> new Random(thing.hashCode())::nextInt;

    private static final AuditEntry.Outcome DONE = AuditEntry.Outcome.DONE;
    private static final AuditEntry.Outcome REFUSED = AuditEntry.Outcome.REFUSED;

    private final List<AuditEntry> trail = new ArrayList<>();
    private final InMemoryNoisyLedgers ledgers = new InMemoryNoisyLedgers(ReleaseFamily.Protection.NOISY, TABLES);
    private final DeskNotes notes = new DeskNotes(trail::add, new AskedReleases() {
        @Override
        public void stand(KeptFamily family, Actor actor, Instant at) {
        }

        @Override
        public void seen(FamilyId family, Actor actor, Instant at) {
        }
    });
    private final NoisyRelease release = new NoisyRelease(CHANCES, NoiseBudget.USUAL);
    private final ReadNoisyTables read = new ReadNoisyTables(ledgers, release, notes);

    @Test
    void isTheSameTableEachTimeAndPaidForOnce() {
        assertThat(give(OfferedTable.SEX, Audience.PARTNER, TODAY)).isEqualTo(new GiveNoisyTable.Outcome.Given(0));
        assertThat(give(OfferedTable.SEX, Audience.PARTNER, TODAY))
                .isEqualTo(refused(GiveNoisyTable.Why.ISSUED_BEFORE));
        assertThat(give(OfferedTable.SEX, Audience.PUBLIC, TODAY)).isEqualTo(new GiveNoisyTable.Outcome.Given(1));

        var issues = ledgers.kept.ledger().issues();
        assertThat(issues).extracting(NoisyIssue::spent).containsExactly(500, 0);
        assertThat(issues.getFirst().counts()).isEqualTo(issues.getLast().counts()).isNotEqualTo(List.of(23, 14, 3));
        ledgers.kept = ledgers.empty();
        give(OfferedTable.SEX, Audience.PUBLIC, TODAY);
        assertThat(ledgers.kept.ledger().issues().getFirst().counts()).as("even from an old copy of the ledger")
                .isEqualTo(issues.getFirst().counts());
    }

    /**
     * After an older copy was restored the next night writes the same number once more, of other records. The same chance on both would be
     * gone from the one less the other.
     */
    @Test
    void isAnotherTableWhereTheNumberIsOfOtherRecords() {
        var kept = List.of(OfferedTable.SEX, OfferedTable.AGE_TWO_SEX, OfferedTable.BORDER);
        kept.forEach(table -> give(table, Audience.PUBLIC, TODAY));
        var before = ledgers.kept.ledger().issues().stream().map(NoisyIssue::counts).toList();
        ledgers.kept = ledgers.empty();
        ledgers.seal = "b".repeat(64);

        kept.forEach(table -> give(table, Audience.PUBLIC, TODAY));

        assertThat(ledgers.kept.ledger().issues()).extracting(NoisyIssue::snapshot).containsOnly(1);
        assertThat(ledgers.kept.ledger().issues()).extracting(NoisyIssue::counts).hasSize(3)
                .doesNotContainAnyElementsOf(before);
    }

    @Test
    void spendsTheBudgetOfACountingAndOfAYear() {
        for (var table : TABLES.subList(0, 6)) {
            assertThat(give(table, Audience.PUBLIC, TODAY)).isInstanceOf(GiveNoisyTable.Outcome.Given.class);
        }
        assertThat(give(TABLES.get(6), Audience.PUBLIC, TODAY)).isEqualTo(refused(GiveNoisyTable.Why.SPENT));
        ledgers.snapshot = 2;
        assertThat(give(TABLES.get(6), Audience.PUBLIC, TODAY.plusDays(89))).as("no new counting yet")
                .isEqualTo(refused(GiveNoisyTable.Why.SPENT));
        for (var table : TABLES.subList(0, 6)) {
            assertThat(give(table, Audience.PUBLIC, TODAY.plusDays(90)))
                    .isInstanceOf(GiveNoisyTable.Outcome.Given.class);
        }
        ledgers.snapshot = 3;

        assertThat(give(OfferedTable.SEX, Audience.PUBLIC, TODAY.plusDays(180)))
                .isEqualTo(refused(GiveNoisyTable.Why.SPENT));
        assertThat(give(OfferedTable.SEX, Audience.PUBLIC, TODAY.plusYears(1)))
                .isInstanceOf(GiveNoisyTable.Outcome.Given.class);
        assertThat(ledgers.kept.ledger().issues().stream().filter(issue -> issue.snapshot() == 1)).hasSize(6);
    }

    /** Asked a thousand times, nothing more is given away than the first time. */
    @Test
    void tellsNoMoreWhenAskedAThousandTimes() {
        give(OfferedTable.SEX, Audience.PUBLIC, TODAY);
        var first = ledgers.kept.ledger();

        for (int asked = 0; asked < 1_000; asked++) {
            assertThat(give(OfferedTable.SEX, Audience.PUBLIC, TODAY))
                    .isEqualTo(refused(GiveNoisyTable.Why.ISSUED_BEFORE));
        }

        assertThat(ledgers.kept.ledger()).isEqualTo(first);
        assertThat(read.left(first, TODAY)).isEqualTo(5);
    }

    @Test
    void isNoisyOrExactAndNeverBoth() {
        var exact = new InMemoryNoisyLedgers(ReleaseFamily.Protection.SUPPRESSED, TABLES);

        assertThat(release.release(exact.kept.ledger(), new NoisyRelease.Wanted(FAMILY,
                new NoisyTable(OfferedTable.SEX), 1, Audience.PUBLIC, TODAY),
                new NoisyLedgers.Counting.Counted(1, ledgers.seal, Counts.of(23, 14, 3))))
                .isEqualTo(new NoisyRelease.Outcome.Refused(NoisyRelease.Reason.EXACT));
    }

    @Test
    void addsUpItsCountsAndShowsNothingBelowTheThreshold() {
        var issue = new NoisyIssue("AGE_TWO_SEX", 1, TODAY, Audience.PUBLIC, 500,
                List.of(12, 4, -2, 30, 9, 0, 1, 1, 1));
        var table = new NoisyTable(OfferedTable.AGE_TWO_SEX);

        assertThat(table.at(issue, List.of(0, Cell.ALL))).isEqualTo(new NoisyTable.Figure(14, 3));
        assertThat(table.at(issue, List.of(Cell.ALL, 0))).isEqualTo(new NoisyTable.Figure(43, 3));
        assertThat(table.at(issue, List.of(Cell.ALL, Cell.ALL))).isEqualTo(new NoisyTable.Figure(56, 9));
        assertThat(table.at(issue, List.of(1, 1)).from(10)).isEmpty();
        assertThat(table.at(issue, List.of(0, 2)).from(10)).as("below none").isEmpty();
        assertThat(table.at(issue, List.of(1, 1)).from(5)).hasValue(9);
        assertThat(new NoisyTable(OfferedTable.NEED).mostOfAChild()).isEqualTo(3);
    }

    /** The promise holds for the whole of every table: e to the power of epsilon, by as many counts as one child may change. */
    @ParameterizedTest
    @EnumSource(OfferedTable.class)
    void isAsWideAsOneChildMayChangeIt(OfferedTable offered) {
        var table = new NoisyTable(offered);
        var noise = release.noise(table);

        assertThat(table.mostOfAChild()).isEqualTo(offered.countsMoreThanOnce() ? NoisyTable.MOST_ANSWERS : 1);
        for (int number = -40; number <= 40; number++) {
            assertThat(Math.pow(noise.likelihood(number) / noise.likelihood(number + 1), table.mostOfAChild()))
                    .isLessThanOrEqualTo(Math.exp(NoiseBudget.USUAL.table() / 1000.0) + 1e-9);
        }
    }

    @Test
    void beginsAnewWhereSomebodyWasFasterAndGivesUpInTheEnd() {
        ledgers.faster = 2;
        assertThat(give(OfferedTable.SEX, Audience.PUBLIC, TODAY)).isInstanceOf(GiveNoisyTable.Outcome.Given.class);
        ledgers.faster = 3;

        assertThat(give(OfferedTable.BORDER, Audience.PUBLIC, TODAY)).isEqualTo(refused(GiveNoisyTable.Why.FASTER));
        assertThat(ledgers.kept.ledger().issues()).hasSize(1);
        assertThat(outcomes()).as("an entry before each writing, and one where somebody was faster").containsExactly(
                DONE, REFUSED, DONE, REFUSED, DONE, DONE, REFUSED, DONE, REFUSED, DONE, REFUSED);
    }

    /** The trail does not say that something went out which did not. */
    @Test
    void isEnteredAsRefusedWhereNothingGoesOut() {
        give(OfferedTable.SEX, Audience.PUBLIC, TODAY);
        give(OfferedTable.SEX, Audience.PUBLIC, TODAY);
        ledgers.isHeld = false;
        give(OfferedTable.BORDER, Audience.PUBLIC, TODAY);

        assertThat(outcomes()).containsExactly(DONE, REFUSED, REFUSED);
        assertThat(trail).extracting(AuditEntry::action).containsOnly(AuditAction.RELEASE_ASKED);
    }

    private List<AuditEntry.Outcome> outcomes() {
        return trail.stream().map(AuditEntry::outcome).toList();
    }

    @Test
    void believesNoLedgerThatIsAnother() {
        give(OfferedTable.SEX, Audience.PUBLIC, TODAY);
        var before = ledgers.kept;
        ledgers.kept = new NoisyLedgers.Kept(before.family(), NoisyLedger.of(before.family().declared()),
                before.head());

        assertThat(give(OfferedTable.SEX, Audience.PUBLIC, TODAY))
                .isEqualTo(refused(GiveNoisyTable.Why.ANOTHER_LEDGER));
        ledgers.kept = new NoisyLedgers.Kept(before.family(), before.ledger(), new LedgerHead(1, "0".repeat(64)));
        assertThat(read.read(FAMILY, 0, somebody(Role.DATA_OFFICER)).issue()).isEmpty();
    }

    /** What went out is given to others from the ledger; whatever must be counted is not. */
    @Test
    void isNotCountedFromRecordsThatAreNotWhatWasWrittenDown() {
        give(OfferedTable.SEX, Audience.PUBLIC, TODAY);
        ledgers.isHeld = false;

        assertThat(give(OfferedTable.BORDER, Audience.PUBLIC, TODAY)).isEqualTo(refused(GiveNoisyTable.Why.NOT_HELD));
        assertThat(give(OfferedTable.SEX, Audience.PUBLIC, TODAY.plusDays(90)))
                .isEqualTo(refused(GiveNoisyTable.Why.NOT_HELD));
        assertThat(give(OfferedTable.SEX, Audience.PARTNER, TODAY)).isEqualTo(new GiveNoisyTable.Outcome.Given(1));
        assertThat(ledgers.kept.ledger().issues()).extracting(NoisyIssue::counts).hasSize(2)
                .containsOnly(ledgers.kept.ledger().issues().getFirst().counts());
        assertThat(read.left(ledgers.kept.ledger(), TODAY)).as("what was refused is not paid for").isEqualTo(5);
    }

    @Test
    void showsATableToItsReaders() {
        give(OfferedTable.SEX, Audience.PARTNER, TODAY);
        give(OfferedTable.SEX, Audience.PUBLIC, TODAY);

        assertThat(read.read(FAMILY, 1, somebody(Role.ADMINISTRATOR)).issue()).isPresent();
        assertThatThrownBy(() -> read.read(FAMILY, 0, somebody(Role.ADMINISTRATOR))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> read.read(FAMILY, 2, somebody(Role.DATA_OFFICER))).isInstanceOf(NotThere.class);
        assertThat(read.take(FAMILY, 0, somebody(Role.SHELTER_MANAGER)).issue()).isPresent();
        assertThat(trail).extracting(AuditEntry::action).contains(AuditAction.RELEASE_ASKED,
                AuditAction.FIGURES_VIEWED, AuditAction.EXPORT_TAKEN);
    }

    /** The entry comes first, and does not leave it at that; nothing of the budget is spent. */
    @Test
    void isNotLeftAsGivenInTheTrailWhereItCouldNotBeWritten() {
        ledgers.isBroken = true;

        assertThatThrownBy(() -> give(OfferedTable.SEX, Audience.PUBLIC, TODAY))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ledgers.kept.ledger().issues()).isEmpty();
        assertThat(trail).extracting(AuditEntry::outcome).containsExactly(AuditEntry.Outcome.DONE,
                AuditEntry.Outcome.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "DATA_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void isGivenByDataOfficers(Role role) {
        assertThatThrownBy(() -> giving(true).give(new GiveNoisyTable.Wanted(FAMILY, OfferedTable.SEX, Audience.PUBLIC),
                somebody(role), TODAY, NOW)).isInstanceOf(NotThere.class);
        assertThat(ledgers.kept.ledger().issues()).isEmpty();
    }

    @Test
    void isRefusedWhereItIsSwitchedOffOrNothingWasCounted() {
        var wanted = new GiveNoisyTable.Wanted(FAMILY, OfferedTable.SEX, Audience.PUBLIC);
        assertThat(giving(false).give(wanted, somebody(Role.DATA_OFFICER), TODAY, NOW))
                .isEqualTo(refused(GiveNoisyTable.Why.OFF));
        ledgers.snapshot = 0;

        assertThat(give(OfferedTable.SEX, Audience.PUBLIC, TODAY)).isEqualTo(refused(GiveNoisyTable.Why.NO_SNAPSHOT));
        assertThatThrownBy(() -> give(OfferedTable.OUTCOME, Audience.PUBLIC, TODAY)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> new NoiseBudget(500, 400, 6_000)).isInstanceOf(IllegalArgumentException.class);
    }

    private GiveNoisyTable.Outcome give(OfferedTable table, Audience audience, LocalDate day) {
        return giving(true).give(new GiveNoisyTable.Wanted(FAMILY, table, audience), somebody(Role.DATA_OFFICER), day,
                NOW);
    }

    private GiveNoisyTable giving(boolean noisy) {
        return new GiveNoisyTable(ledgers, release, notes, new DeclareFamily.Terms(Thresholds.USUAL, 90, noisy));
    }

    private static GiveNoisyTable.Outcome refused(GiveNoisyTable.Why why) {
        return new GiveNoisyTable.Outcome.Refused(why);
    }

    private static Actor somebody(Role role) {
        return new Actor(new PersonId(new UUID(3, 3)), InMemoryNoisyLedgers.AGENCY, Set.of(role),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }
}
