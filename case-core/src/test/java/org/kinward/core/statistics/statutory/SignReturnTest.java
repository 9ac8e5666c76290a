package org.kinward.core.statistics.statutory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.statistics.desk.DeskNotes;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.InMemoryLedgers;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.desk.StandingOnToday;
import org.kinward.core.statistics.family.FamilyCube;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.StatutoryReturn;
import org.kinward.core.statistics.ledger.Thresholds;
import org.kinward.core.statistics.snapshot.InMemorySnapshots;
import org.kinward.core.statistics.table.TableOutcome;

/** Exact figures are signed, and shown as signed, only where the records are those that were written down. */
class SignReturnTest {

    private static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    private static final FamilyId FAMILY = new FamilyId(new UUID(4, 4));
    private static final PlaceId LAKE = new PlaceId(new UUID(5, 5));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Actor MANAGER = somebody(Role.SHELTER_MANAGER, LAKE);

    private final InMemoryLedgers ledgers = new InMemoryLedgers();
    private final InMemorySnapshots snapshots = new InMemorySnapshots(AGENCY);
    private final List<AuditEntry> trail = new ArrayList<>();
    private final RecordsHeld records = new RecordsHeld(snapshots);
    private final DeskNotes notes = new DeskNotes(trail::add, new StandingOnToday());
    private final SignReturn sign = new SignReturn(ledgers, notes, records);
    private final List<Integer> counted = new ArrayList<>();
    private final ReturnTables tables = new ReturnTables((_, snapshot) -> {
        counted.add(snapshot);
        return new TableOutcome.NoSnapshot(Set.of(AGENCY));
    }, records);
    private final ReadReturn read = new ReadReturn(sign, tables, notes);

    @BeforeEach
    void aYear() {
        ledgers.declare(new KeptFamily(FAMILY, AGENCY, new ReleaseFamily(2026, Optional.of(AGENCY.value()),
                FamilyCube.of(List.of(OfferedTable.SEX), OwnBands.NONE), Thresholds.USUAL, 90,
                ReleaseFamily.Protection.SUPPRESSED), MANAGER.person(), NOW));
    }

    @Test
    void isLoggedWithWhoSignedAndForWhichPlaces() {
        taken(NOW.minusSeconds(60));

        assertThat(signed(1, 6)).isEqualTo(new SignReturn.Outcome.Signed(0));

        assertThat(sign.signed(FAMILY, MANAGER)).singleElement().satisfies(one -> {
            assertThat(one.of().places()).containsExactly(LAKE.value());
            assertThat(one.signature()).isEqualTo(
                    new StatutoryReturn.Signature(MANAGER.person().value(), "Dela", NOW));
            assertThat(one.counted()).contains(new StatutoryReturn.Counted(1, ""));
        });
        var look = read.read(FAMILY, 0, MANAGER, NOW);
        assertThat(look.signed().to().authority()).isEqualTo("Ministry");
        assertThat(trail).extracting(AuditEntry::action).containsExactly(AuditAction.RETURN_SIGNED,
                AuditAction.FIGURES_VIEWED);
        assertThat(trail).extracting(AuditEntry::outcome).containsOnly(AuditEntry.Outcome.DONE);
        assertThat(look.figures()).isEqualTo(new ReturnTables.Figures.Exact(List.of()));
        assertThat(counted).as("both tables").containsExactly(1, 1);
    }

    /** What somebody changed is not signed: nothing is written on the ledger, and the entry says that it was refused. */
    @Test
    void isRefusedWhereTheRecordsAreNotWhatWasWrittenDown() {
        taken(NOW.minusSeconds(60));
        snapshots.change(AGENCY);

        assertThat(signed(1, 6)).isEqualTo(new SignReturn.Outcome.NotHeld());

        assertRefused();
    }

    @Test
    void isRefusedWhereNobodyHasWrittenTheRecordsDownByThen() {
        taken(NOW.plusSeconds(60));

        assertThat(signed(1, 6)).isEqualTo(new SignReturn.Outcome.NoSnapshot());

        assertRefused();
    }

    /** One that was begun before somebody signed and is there only afterwards takes nothing from it, nor does a newer one. */
    @Test
    void isCountedInTheSnapshotThatWasComparedWhenItWasSigned() {
        taken(NOW.minusSeconds(60));
        signed(1, 6);
        taken(NOW.minusSeconds(30));
        snapshots.change(AGENCY);

        assertThat(figures()).isInstanceOf(ReturnTables.Figures.Exact.class);
        taken(NOW.plusSeconds(60));
        snapshots.change(AGENCY);
        assertThat(figures()).isInstanceOf(ReturnTables.Figures.Exact.class);
        assertThat(counted).containsOnly(1);
    }

    /** Another one does not step in for it. */
    @Test
    void isShownWithoutFiguresWhereItsSnapshotWasTakenAway() {
        taken(NOW.minusSeconds(60));
        taken(NOW.minusSeconds(30));
        signed(1, 6);
        snapshots.lose(AGENCY);

        assertThat(figures()).isEqualTo(new ReturnTables.Figures.NotHeld());
        assertThat(counted).isEmpty();
    }

    /** Its ledger does not know the snapshot: it is the last one that there was when it was signed, as ever. */
    @Test
    void isOpenedAsBeforeWhereItWasSignedBeforeItsSnapshotWasKept() {
        taken(NOW.minusSeconds(60));
        taken(NOW.minusSeconds(30));
        taken(NOW.plusSeconds(60));
        var kept = ledgers.find(AGENCY, FAMILY).orElseThrow();
        ledgers.keep(kept, kept.ledger().with(new StatutoryReturn(TODAY, to(),
                new StatutoryReturn.Of(YearMonth.of(2026, 1), YearMonth.of(2026, 6), List.of(LAKE.value())),
                new StatutoryReturn.Signature(MANAGER.person().value(), "Dela", NOW))),
                new Ledgers.Writing(MANAGER.person(), NOW, Optional.empty()));

        assertThat(figures()).isInstanceOf(ReturnTables.Figures.Exact.class);
        assertThat(counted).containsOnly(2);
    }

    @Test
    void isShownWithoutFiguresWhereTheRecordsWereChangedAfterwards() {
        taken(NOW.minusSeconds(60));
        signed(1, 6);
        snapshots.change(AGENCY);

        assertThat(figures()).isEqualTo(new ReturnTables.Figures.NotHeld());
        assertThat(counted).isEmpty();
        assertThat(trail).last().isEqualTo(viewRefused());
    }

    /** Nobody waits for minutes before a page: nothing is signed, and no figure is shown as signed. */
    @Test
    void isPutOffWhereComparingTakesLongerThanAPageWaits() {
        taken(NOW.minusSeconds(60));
        snapshots.busy(true);

        assertThat(signed(1, 6)).isEqualTo(new SignReturn.Outcome.Busy());

        assertRefused();
        snapshots.busy(false);
        assertThat(signed(1, 6)).isEqualTo(new SignReturn.Outcome.Signed(0));
        snapshots.busy(true);
        assertThat(figures()).isEqualTo(new ReturnTables.Figures.Busy());
        assertThat(counted).isEmpty();
        assertThat(trail).last().isEqualTo(viewRefused());
    }

    /** The page that comes of the press takes its comparison over; each later look, and one of another snapshot, is a new one. */
    @Test
    void isComparedOnceForSigningAndTheLookThatFollows() {
        taken(NOW.minusSeconds(60));
        signed(1, 6);

        read.read(FAMILY, 0, MANAGER, NOW.plusSeconds(1));
        assertThat(snapshots.compared()).isOne();
        read.read(FAMILY, 0, MANAGER, NOW.plusSeconds(2));
        assertThat(snapshots.compared()).isEqualTo(2);
        signed(1, 6);
        read.read(FAMILY, 0, MANAGER, NOW.plusSeconds(60));
        assertThat(snapshots.compared()).as("too long ago").isEqualTo(4);

        ledgers.forgeHead(FAMILY);
        assertThat(figures()).as("on a ledger that somebody changed").isInstanceOf(ReturnTables.Figures.NotHeld.class);
    }

    /** A ledger that somebody changed is not written on. */
    @Test
    void isRefusedOnALedgerThatIsNotTheKnownOne() {
        taken(NOW.minusSeconds(60));
        ledgers.forgeHead(FAMILY);

        assertThat(signed(1, 6)).isEqualTo(new SignReturn.Outcome.AnotherLedger());

        assertRefused();
        assertThat(snapshots.compared()).isZero();
    }

    /** The trail, which is written first, does not leave it at that it was signed. */
    @Test
    void isRefusedWhereSomebodyElseWasFaster() {
        taken(NOW.minusSeconds(60));
        ledgers.faster(1);

        assertThat(signed(1, 6)).isEqualTo(new SignReturn.Outcome.Faster());

        assertThat(sign.signed(FAMILY, MANAGER)).isEmpty();
        assertThat(trail).containsExactly(
                AuditEntry.done(AuditAction.RETURN_SIGNED, AuditObject.STATUTORY_RETURN, FAMILY.value()),
                AuditEntry.refused(AuditAction.RETURN_SIGNED, AuditObject.STATUTORY_RETURN, FAMILY.value()));
    }

    @ParameterizedTest
    @CsvSource({"2026-05,2026-02", "2025-12,2026-02", "2026-12,2027-01"})
    void isOfMonthsOfItsYear(YearMonth from, YearMonth until) {
        taken(NOW.minusSeconds(60));

        assertThat(sign.sign(new SignReturn.Wanted(FAMILY, to(), from, until, "Dela"), MANAGER, TODAY, NOW))
                .isEqualTo(new SignReturn.Outcome.WrongMonths());

        assertThat(sign.signed(FAMILY, MANAGER)).isEmpty();
        assertThat(trail).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SHELTER_MANAGER", mode = EnumSource.Mode.EXCLUDE)
    void isForManagers(Role role) {
        taken(NOW.minusSeconds(60));
        signed(1, 6);
        var other = somebody(role, LAKE);

        assertThatThrownBy(() -> sign.sign(wanted(1, 6), other, TODAY, NOW)).isInstanceOf(NotThere.class);
        assertThat(sign.signed(FAMILY, other)).isEmpty();
        assertThatThrownBy(() -> read.read(FAMILY, 0, other, NOW)).isInstanceOf(NotThere.class);
    }

    @Test
    void isReadByWhoeverManagesAllOfItsPlaces() {
        taken(NOW.minusSeconds(60));
        signed(1, 6);
        var elsewhere = somebody(Role.SHELTER_MANAGER, new PlaceId(new UUID(6, 6)));

        assertThatThrownBy(() -> read.read(FAMILY, 0, elsewhere, NOW)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> read.read(FAMILY, 1, MANAGER, NOW)).isInstanceOf(NotThere.class);
    }

    private void assertRefused() {
        assertThat(sign.signed(FAMILY, MANAGER)).isEmpty();
        assertThat(trail).containsExactly(
                AuditEntry.refused(AuditAction.RETURN_SIGNED, AuditObject.STATUTORY_RETURN, FAMILY.value()));
    }

    private ReturnTables.Figures figures() {
        return read.read(FAMILY, 0, MANAGER, NOW.plusSeconds(3600)).figures();
    }

    private static AuditEntry viewRefused() {
        return AuditEntry.refused(AuditAction.FIGURES_VIEWED, AuditObject.STATUTORY_RETURN, FAMILY.value());
    }

    private void taken(Instant at) {
        snapshots.take(AGENCY, Optional.empty(), at);
    }

    private SignReturn.Outcome signed(int from, int until) {
        return sign.sign(wanted(from, until), MANAGER, TODAY, NOW);
    }

    private static SignReturn.Wanted wanted(int from, int until) {
        return new SignReturn.Wanted(FAMILY, to(), YearMonth.of(2026, from), YearMonth.of(2026, until), "Dela");
    }

    private static StatutoryReturn.To to() {
        return new StatutoryReturn.To("Ministry", "Law 12", "Yearly form");
    }

    private static Actor somebody(Role role, PlaceId place) {
        return new Actor(new PersonId(new UUID(3, 3)), AGENCY, Set.of(role),
                new WorkPlaces(Set.of(), Set.of(place), Set.of()));
    }
}
