package org.kinward.core.statistics.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.cube.CubeLimits;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.family.Pace;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.ReleaseFamily.Protection;
import org.kinward.core.statistics.ledger.Thresholds;
import org.kinward.core.statistics.release.ReleaseProgramme;

class DeskTest {

    private static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Actor OFFICER = somebody(Role.DATA_OFFICER, AGENCY);

    private final InMemoryLedgers ledgers = new InMemoryLedgers();
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final StandingOnToday today = new StandingOnToday();
    private final DeskNotes notes = new DeskNotes(trail::add, today);
    private final DeclareFamily declare = new DeclareFamily(ledgers, notes,
            new DeclareFamily.Terms(Thresholds.USUAL, 90, true));
    private final ReadFigures figures = new ReadFigures(ledgers, notes, new ReleaseProgramme());
    private FamilyCounts.Outcome uncounted = new FamilyCounts.Outcome.NoSnapshot();
    private Optional<Counts> counted = Optional.of(Counts.of(23, 14, 3));

    @Test
    void declaresAYearOnce() {
        assertThat(declared(2026, OfferedTable.SEX)).isInstanceOf(DeclareFamily.Outcome.Declared.class);

        assertThat(declared(2026, OfferedTable.BORDER)).isEqualTo(new DeclareFamily.Outcome.DeclaredBefore());
        assertThat(declared(2027, OfferedTable.SEX)).isEqualTo(new DeclareFamily.Outcome.NoYear());
        assertThat(declared(2025)).isEqualTo(new DeclareFamily.Outcome.NoTable());
        assertThat(declared(2025, OfferedTable.NEED, OfferedTable.SEX))
                .isEqualTo(new DeclareFamily.Outcome.OnlyNoisy(List.of(OfferedTable.NEED)));
        assertThat(declared(2025, Arrays.stream(OfferedTable.values()).filter(table -> !table.countsMoreThanOnce())
                .toArray(OfferedTable[]::new))).isInstanceOfSatisfying(DeclareFamily.Outcome.Much.class,
                        much -> assertThat(much.what()).contains(CubeLimits.TooMuch.DIMENSIONS));
        assertThat(trail).extracting(AuditEntry::action).containsExactly(AuditAction.FAMILY_DECLARED);
    }

    @Test
    void saysInTheTrailThatAYearWasDeclaredBySomebodyFaster() {
        ledgers.faster(1);

        assertThat(declared(2026, OfferedTable.SEX)).isEqualTo(new DeclareFamily.Outcome.DeclaredBefore());

        assertThat(trail).extracting(AuditEntry::action).containsOnly(AuditAction.FAMILY_DECLARED);
        assertThat(trail).extracting(AuditEntry::outcome).containsExactly(AuditEntry.Outcome.DONE,
                AuditEntry.Outcome.REFUSED);
    }

    /** What goes out twice a year has room for more, and is not counted anew before half a year is over. */
    @Test
    void declaresAYearAtThePaceAtWhichItFits() {
        var small = new DeclareFamily.Wanted(2025, OfferedTable.SMALL_AGENCY, Protection.SUPPRESSED);

        assertThat(declare.declare(small, OFFICER, TODAY, NOW)).isInstanceOf(DeclareFamily.Outcome.Much.class);
        assertThat(declare.declare(new DeclareFamily.Wanted(2025, small.tables(), Protection.SUPPRESSED, OwnBands.NONE,
                Pace.HALF_YEAR), OFFICER, TODAY, NOW)).isInstanceOf(DeclareFamily.Outcome.Declared.class);
        assertThat(ledgers.of(AGENCY).getFirst().family().declared().days()).isEqualTo(182);
    }

    @Test
    void declaresAYearWithChanceOnlyWhereTheHouseHasSuch() {
        var wanted = new DeclareFamily.Wanted(2025, List.of(OfferedTable.NEED, OfferedTable.SEX, OfferedTable.AGE_USUAL,
                OfferedTable.BORDER, OfferedTable.STATUS), Protection.NOISY);
        var without = new DeclareFamily(ledgers, notes, new DeclareFamily.Terms(Thresholds.USUAL, 90, false));

        assertThatThrownBy(() -> without.declare(wanted, OFFICER, TODAY, NOW)).isInstanceOf(NotThere.class);
        assertThat(declare.declare(wanted, OFFICER, TODAY, NOW)).isInstanceOf(DeclareFamily.Outcome.Declared.class);
        var family = ledgers.of(AGENCY).getFirst().family().id();
        assertThatThrownBy(() -> ask(family, Audience.PUBLIC, OFFICER)).as("never both").isInstanceOf(NotThere.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "DATA_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void isADeskForDataOfficers(Role role) {
        var family = family();
        var other = somebody(role, AGENCY);

        assertThatThrownBy(
                () -> declare.declare(wanted(2025, OfferedTable.SEX), other, TODAY,
                        NOW))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> ask(family, Audience.PUBLIC, other)).isInstanceOf(NotThere.class);
        assertThatThrownBy(
                () -> ask(family, Audience.PUBLIC, somebody(Role.DATA_OFFICER, new AgencyId(new UUID(2, 2)))))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void takesTwoPressesForOne() {
        var family = family();

        var first = ask(family, Audience.PUBLIC, OFFICER);
        var second = ask(family, Audience.PARTNER, OFFICER);

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.job()).isEqualTo(first.job());
    }

    @Test
    void standsOnTodayUntilWhoAskedHasSeenHowItEnded() {
        var family = family();

        ask(family, Audience.PUBLIC, OFFICER);
        ask(family, Audience.PARTNER, OFFICER);

        assertThat(today.standing).containsExactly(family);
        notes.seen(family, OFFICER, NOW);
        assertThat(today.standing).isEmpty();
        assertThat(trail).extracting(AuditEntry::action).containsExactly(AuditAction.FAMILY_DECLARED,
                AuditAction.RELEASE_ASKED, AuditAction.RELEASE_ASKED);
    }

    @Test
    void showsWhatWasReleasedToItsReaders() {
        var family = family();
        work(ask(family, Audience.PARTNER, OFFICER).job());
        work(ask(family, Audience.PUBLIC, OFFICER).job());
        var admin = somebody(Role.ADMINISTRATOR, AGENCY);

        assertThat(figures.family(family, OFFICER).out()).hasSize(2);
        assertThat(figures.family(family, admin).out()).extracting(Ledgers.Out::audience)
                .containsExactly(Audience.PUBLIC);
        assertThat(figures.read(family, 1, admin).figures()).isPresent();
        assertThatThrownBy(() -> figures.read(family, 0, admin)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> figures.read(family, 2, OFFICER)).isInstanceOf(NotThere.class);
        for (var role : List.of(Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.AUDITOR, Role.PROVIDER)) {
            assertThatThrownBy(() -> figures.read(family, 1, somebody(role, AGENCY))).isInstanceOf(NotThere.class);
        }
    }

    @Test
    void showsNothingWhereAKeptFigureIsAnother() {
        var family = family();
        work(ask(family, Audience.PUBLIC, OFFICER).job());
        var kept = ledgers.find(AGENCY, family).orElseThrow();

        ledgers.forge(kept, 0, OptionalLong.of(kept.shown().getFirst().getFirst().orElse(0) + 1));

        assertThat(figures.read(family, 0, OFFICER).figures()).isEmpty();
    }

    @Test
    void beginsAnewWhereSomebodyWasFasterAndGivesUpInTheEnd() {
        var family = family();
        ledgers.faster = 2;
        assertThat(work(ask(family, Audience.PUBLIC, OFFICER).job()).step()).isEqualTo(ReleaseJob.Step.KEEPING);
        ledgers.faster = 3;

        var job = work(ask(family, Audience.PARTNER, OFFICER).job());

        assertThat(job.reason()).contains(ReleaseJob.Why.FASTER);
    }

    /** The same table asked for a thousand times: it went out once, and the ledger has not moved. */
    @Test
    void givesNothingMoreToWhoAsksAThousandTimes() {
        var family = family();
        work(ask(family, Audience.PUBLIC, OFFICER).job());
        var first = ledgers.find(AGENCY, family).orElseThrow();

        for (int asked = 0; asked < 1_000; asked++) {
            assertThat(work(ask(family, Audience.PUBLIC, OFFICER).job()).reason())
                    .contains(ReleaseJob.Why.ISSUED_BEFORE);
        }

        assertThat(ledgers.find(AGENCY, family)).contains(first);
    }

    @Test
    void takesWhateverFailsForARefusal() {
        var family = family();
        var job = ask(family, Audience.PUBLIC, OFFICER).job();
        var broken = new ReleaseProgramme(_ -> {
            throw new IllegalStateException("broken");
        }, CubeLimits.USUAL, _ -> {
        });

        var failing = new WorkRelease(ledgers, (_, _) -> {
            throw new StackOverflowError();
        }, jobs, new ReleaseProgramme());
        assertThatThrownBy(() -> failing.work(AGENCY, job, () -> NOW)).isInstanceOf(StackOverflowError.class);
        assertThat(jobs.current(job).reason()).contains(ReleaseJob.Why.FAILED);
        var second = ask(family, Audience.PUBLIC, OFFICER).job();
        new WorkRelease(ledgers, this::count, jobs, broken).work(AGENCY, second, () -> NOW);

        assertThat(jobs.current(second).reason()).contains(ReleaseJob.Why.NOT_PROVED);
        assertThat(ledgers.find(AGENCY, family).orElseThrow().ledger().issues()).isEmpty();
    }

    @Test
    void saysThatThereIsNobodyOrNothingToCount() {
        var family = family();
        counted = Optional.empty();
        assertThat(work(ask(family, Audience.PUBLIC, OFFICER).job()).reason()).contains(ReleaseJob.Why.NO_SNAPSHOT);
        counted = Optional.of(Counts.of(0, 0, 0));

        assertThat(work(ask(family, Audience.PUBLIC, OFFICER).job()).reason()).contains(ReleaseJob.Why.NOBODY);
    }

    /** Of records that somebody changed nothing goes out, and the ledger has not moved. */
    @Test
    void givesNothingOutOfRecordsThatDoNotHold() {
        var family = family();
        counted = Optional.empty();
        uncounted = new FamilyCounts.Outcome.NotHeld();

        var job = work(ask(family, Audience.PUBLIC, OFFICER).job());

        assertThat(job.step()).isEqualTo(ReleaseJob.Step.REFUSED);
        assertThat(job.reason()).contains(ReleaseJob.Why.NOT_HELD);
        assertThat(ledgers.find(AGENCY, family).orElseThrow().ledger().issues()).isEmpty();
    }

    @Test
    void isStoppedWhereItWasLeft() {
        var job = ask(family(), Audience.PUBLIC, OFFICER).job();

        assertThat(job.stepAt(NOW.plus(Duration.ofMinutes(15)))).isEqualTo(ReleaseJob.Step.WAITING);
        assertThat(job.stepAt(NOW.plus(Duration.ofMinutes(16)))).isEqualTo(ReleaseJob.Step.STOPPED);
    }

    private DeclareFamily.Outcome declared(int year, OfferedTable... tables) {
        return declare.declare(wanted(year, tables), OFFICER, TODAY, NOW);
    }

    private static DeclareFamily.Wanted wanted(int year, OfferedTable... tables) {
        return new DeclareFamily.Wanted(year, List.of(tables), Protection.SUPPRESSED);
    }

    private FamilyId family() {
        return ((DeclareFamily.Outcome.Declared) declared(2026, OfferedTable.SEX)).family();
    }

    private AskRelease.Answer ask(FamilyId family, Audience audience, Actor actor) {
        return new AskRelease(ledgers, jobs, notes).ask(new AskRelease.Wanted(family, audience), actor, TODAY, NOW);
    }

    private ReleaseJob work(ReleaseJob job) {
        new WorkRelease(ledgers, this::count, jobs, new ReleaseProgramme()).work(AGENCY, job, () -> NOW);
        var done = jobs.current(job);
        if (done.step() == ReleaseJob.Step.KEEPING) {
            jobs.move(AGENCY, job, ReleaseJob.Step.DONE, NOW);
        }
        return done;
    }

    private FamilyCounts.Outcome count(KeptFamily family, List<Integer> earlier) {
        return counted.<FamilyCounts.Outcome>map(kinds -> new FamilyCounts.Outcome.Counted(earlier.size() + 1, kinds))
                .orElse(uncounted);
    }

    private static Actor somebody(Role role, AgencyId agency) {
        return new Actor(new PersonId(new UUID(3, 3)), agency, Set.of(role),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }
}
