package org.kinward.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.ESI;
import static org.kinward.core.intake.IntakeExamples.LAKE_HOUSE;
import static org.kinward.core.intake.IntakeExamples.draft;
import static org.kinward.core.intake.IntakeExamples.esiOnShift;
import static org.kinward.core.intake.IntakeExamples.kodjoElsewhere;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.intake.StartIntake.Outcome;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.reference.InMemoryReferenceNumbers;
import org.kinward.core.reference.ReserveNumber;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.OnceKey;

class StartIntakeTest {

    private static final StartIntake.Request HERE = new StartIntake.Request(LAKE_HOUSE, Optional.empty());
    private static final UUID FORM = new UUID(7, 7);

    private final Intakes intakes = new InMemoryIntakes();
    private final List<OutboxTask> outbox = new ArrayList<>();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final List<CareRight> granted = new ArrayList<>();
    private final OpenDraft drafts = new OpenDraft(intakes, outbox::add, trail::add, new InMemoryDoneOnce());
    private final StartIntake starting = new StartIntake(
            new ReserveNumber(new InMemoryReferenceNumbers(), new Random(1)), drafts, new Grants());

    @Test
    void opensADraftOfThePlaceWritesItDownAndTellsTheVault() {
        var started = started(starting.start(HERE, esiOnShift(), AT_TWO));

        var draft = (DraftIntake) intakes.find(started).orElseThrow();
        assertThat(draft.home()).isEqualTo(Intake.Home.at(IntakeExamples.AGENCY, LAKE_HOUSE));
        assertThat(draft.start()).isEqualTo(new Intake.Start(IntakeExamples.ESI, AT_TWO, Optional.empty()));
        assertThat(granted).containsExactly(StartIntake.childAt(draft));
        assertThat(outbox).containsExactly(new OutboxTask.CareGrant(StartIntake.childAt(draft), AT_TWO));
        assertThat(trail).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.INTAKE_STARTED);
            assertThat(entry.outcome()).isEqualTo(AuditEntry.Outcome.DONE);
            assertThat(entry.subjects()).containsExactly(started.value());
        });
    }

    @Test
    void isForPeopleOfThePlaceOnly() {
        var once = new OnceKey(FORM, "here");
        assertThat(starting.start(HERE, kodjoElsewhere(), AT_TWO)).isEqualTo(new Outcome.NotYourPlace());
        assertThat(starting.start(HERE, once, kodjoElsewhere(), AT_TWO)).isEqualTo(new Outcome.NotYourPlace());
        assertThat(starting.start(HERE, staff(Role.DUTY_CARER), AT_TWO)).isEqualTo(new Outcome.NotYourPlace());
        assertThat(trail).isEmpty();
        assertThat(granted).isEmpty();
        assertThat(starting.start(HERE, staff(Role.SOCIAL_WORKER), AT_TWO)).isInstanceOf(Outcome.Started.class);
        assertThat(starting.start(HERE, IntakeExamples.manager(), AT_TWO)).isInstanceOf(Outcome.Started.class);
    }

    @Test
    void opensOneDraftForOneFormHoweverOftenItIsSent() {
        var once = new OnceKey(FORM, "here");

        var first = started(starting.start(HERE, once, esiOnShift(), AT_TWO));
        var again = started(starting.start(HERE, once, esiOnShift(), AT_TWO));

        assertThat(again).isEqualTo(first);
        assertThat(granted).hasSize(1);
        assertThat(trail).hasSize(1);
        assertThat(starting.start(HERE, new OnceKey(FORM, "elsewhere"), esiOnShift(), AT_TWO))
                .isEqualTo(new Outcome.NotYourPlace());
    }

    @Test
    void remembersTheChildFoundAtTheSameTimeIfThatOneCanBeSeen() {
        var first = draft(5);
        intakes.add(first);

        var known = started(starting.start(new StartIntake.Request(LAKE_HOUSE, Optional.of(first.id())),
                esiOnShift(), AT_TWO));
        var unknown = started(starting.start(new StartIntake.Request(LAKE_HOUSE, Optional.of(IntakeId.fresh())),
                esiOnShift(), AT_TWO));

        assertThat(intakes.find(known).orElseThrow().start().foundWith()).contains(first.id());
        assertThat(intakes.find(unknown).orElseThrow().start().foundWith()).isEmpty();
    }

    @Test
    void keepsWhatAPaperSaysAndCallsItThat() {
        var started = started(starting.start(onPaper(ESI, false), new OnceKey(FORM, "paper"), esiOnShift(), AT_TWO));

        assertThat(intakes.find(started).orElseThrow().start()).satisfies(start -> {
            assertThat(start.paper()).contains(paper(ESI));
            assertThat(start.at()).isEqualTo(AT_TWO);
            assertThat(start.since()).isEqualTo(AT_TWO.minusSeconds(7200));
        });
        assertThat(trail).extracting(AuditEntry::action).containsExactly(AuditAction.ENTERED_FROM_PAPER);
        assertThat(starting.start(onPaper(ESI, false), new OnceKey(UUID.randomUUID(), "paper"), kodjoElsewhere(),
                AT_TWO)).isEqualTo(new Outcome.NotYourPlace());
    }

    @Test
    void asksWhetherAPaperWasEnteredBefore() {
        var first = new OnceKey(FORM, "paper");
        var started = starting.start(onPaper(ESI, false), first, esiOnShift(), AT_TWO);
        var second = new OnceKey(UUID.randomUUID(), "paper");

        assertThat(starting.start(onPaper(ESI, false), first, esiOnShift(), AT_TWO)).as("pressed twice")
                .isEqualTo(started);
        assertThat(starting.start(onPaper(ESI, false), second, IntakeExamples.manager(), AT_TWO))
                .isEqualTo(new Outcome.EnteredBefore());
        assertThat(intakes.draftsOf(LAKE_HOUSE)).hasSize(1);
        assertThat(starting.start(onPaper(new PersonId(new UUID(1, 4)), false), new OnceKey(UUID.randomUUID(), "p"),
                esiOnShift(), AT_TWO)).as("told to somebody else").isInstanceOf(Outcome.Started.class);
        assertThat(starting.start(onPaper(ESI, true), new OnceKey(UUID.randomUUID(), "another"), esiOnShift(), AT_TWO))
                .as("said to be another child").isInstanceOf(Outcome.Started.class);
    }

    private static StartIntake.Request onPaper(PersonId to, boolean another) {
        return new StartIntake.Request(LAKE_HOUSE, Optional.empty(),
                Optional.of(new StartIntake.Paper(paper(to), another)));
    }

    private static FromPaper paper(PersonId to) {
        return new FromPaper(FromPaper.Told.of(LocalDate.of(2026, 11, 23), Optional.of(LocalTime.MIDNIGHT),
                ZoneOffset.UTC), new ToldTo.Colleague(to), WhyPaper.NO_POWER);
    }

    @Test
    void writesDownAFormThatCameBack() {
        starting.notStarted();
        starting.notEntered();

        assertThat(trail).extracting(AuditEntry::outcome).containsOnly(AuditEntry.Outcome.REFUSED);
        assertThat(trail).extracting(AuditEntry::action).containsExactly(AuditAction.INTAKE_STARTED,
                AuditAction.ENTERED_FROM_PAPER);
    }

    /** Staff of the house who have not signed on. */
    private static Actor staff(Role role) {
        return new Actor(new PersonId(new UUID(1, 9)), IntakeExamples.AGENCY, Set.of(role),
                new WorkPlaces(Set.of(LAKE_HOUSE), Set.of(), Set.of()));
    }

    private static IntakeId started(Outcome outcome) {
        return ((Outcome.Started) outcome).intake();
    }

    private final class Grants implements DirectCare {

        @Override
        public void grant(CareRight right, Instant decidedAt) {
            granted.add(right);
        }

        @Override
        public void revoke(CareRight right, Instant decidedAt) {
            granted.remove(right);
        }
    }
}
