package org.kinward.core.statistics.desk;

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

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.statistics.family.FamilyCube;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.StatutoryReturn;
import org.kinward.core.statistics.ledger.Thresholds;
import org.kinward.core.statistics.snapshot.InMemorySnapshots;
import org.kinward.core.statistics.statutory.RecordsHeld;
import org.kinward.core.statistics.statutory.SignReturn;

/** The entry comes first, and is not left at that where nothing was written. */
class NotedFirstTest {

    private static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    private static final FamilyId FAMILY = new FamilyId(new UUID(4, 4));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final InMemoryLedgers ledgers = new InMemoryLedgers();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final DeskNotes notes = new DeskNotes(trail::add, new StandingOnToday());

    @Test
    void leavesOneEntryWhereItWasWrittenAndTwoWhereSomebodyWasFaster() {
        var signing = new DeskNotes.First(AuditAction.RETURN_SIGNED, AuditObject.STATUTORY_RETURN, FAMILY);

        assertThat(signing.written(notes, () -> true)).isTrue();
        assertOutcomes(AuditEntry.Outcome.DONE);
        assertThat(signing.written(notes, () -> false)).isFalse();
        assertOutcomes(AuditEntry.Outcome.DONE, AuditEntry.Outcome.DONE, AuditEntry.Outcome.REFUSED);
        assertThat(trail).extracting(AuditEntry::subjects).containsOnly(List.of(FAMILY.value()));
    }

    @Test
    void saysThatNothingWasDeclaredWhereItCouldNotBeWritten() {
        var declare = new DeclareFamily(ledgers, notes, new DeclareFamily.Terms(Thresholds.USUAL, 90, true));
        var wanted = new DeclareFamily.Wanted(2026, List.of(OfferedTable.SEX), ReleaseFamily.Protection.SUPPRESSED);
        ledgers.fail();

        assertThatThrownBy(() -> declare.declare(wanted, somebody(Role.DATA_OFFICER), TODAY, NOW))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ledgers.of(AGENCY)).isEmpty();
        assertOutcomes(AuditEntry.Outcome.DONE, AuditEntry.Outcome.REFUSED);
        assertThat(trail).extracting(AuditEntry::action).containsOnly(AuditAction.FAMILY_DECLARED);
    }

    @Test
    void saysThatNothingWasSignedWhereItCouldNotBeWritten() {
        var manager = somebody(Role.SHELTER_MANAGER);
        var snapshots = new InMemorySnapshots(AGENCY);
        snapshots.take(AGENCY, Optional.empty(), NOW.minusSeconds(60));
        ledgers.declare(new KeptFamily(FAMILY, AGENCY, new ReleaseFamily(2026, Optional.of(AGENCY.value()),
                FamilyCube.of(List.of(OfferedTable.SEX), OwnBands.NONE), Thresholds.USUAL, 90,
                ReleaseFamily.Protection.SUPPRESSED), manager.person(), NOW));
        var sign = new SignReturn(ledgers, notes, new RecordsHeld(snapshots));
        var wanted = new SignReturn.Wanted(FAMILY, new StatutoryReturn.To("Ministry", "Law 12", "Yearly form"),
                YearMonth.of(2026, 1), YearMonth.of(2026, 6), "Dela");
        ledgers.fail();

        assertThatThrownBy(() -> sign.sign(wanted, manager, TODAY, NOW)).isInstanceOf(IllegalStateException.class);

        assertThat(sign.signed(FAMILY, manager)).isEmpty();
        assertOutcomes(AuditEntry.Outcome.DONE, AuditEntry.Outcome.REFUSED);
        assertThat(trail).extracting(AuditEntry::action).containsOnly(AuditAction.RETURN_SIGNED);
    }

    private void assertOutcomes(AuditEntry.Outcome... outcomes) {
        assertThat(trail).extracting(AuditEntry::outcome).containsExactly(outcomes);
    }

    private static Actor somebody(Role role) {
        return new Actor(new PersonId(new UUID(3, 3)), AGENCY, Set.of(role),
                new WorkPlaces(Set.of(), Set.of(new PlaceId(new UUID(5, 5))), Set.of()));
    }
}
