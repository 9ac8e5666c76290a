package org.kinward.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.draft;
import static org.kinward.core.intake.IntakeExamples.esiOnShift;
import static org.kinward.core.intake.IntakeExamples.manager;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.intake.DiscardDraft.Outcome;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

class DiscardDraftTest {

    private static final Revision SEEN = new Revision(1);

    private final Set<IntakeId> held = new HashSet<>();
    private final Intakes intakes = new InMemoryIntakes();
    private final List<OutboxTask> outbox = new ArrayList<>();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final DiscardDraft discarding = new DiscardDraft(intakes, outbox::add, trail::add,
            held::contains);
    private final DraftIntake draft = draft(1);

    @Test
    void isAMoveOfTheManagerWithAReason() {
        intakes.add(draft);

        assertThat(discarding.discard(request(SEEN), manager(), AT_TWO)).isEqualTo(Outcome.ENDING);

        var ending = (EndingIntake) intakes.find(draft.id()).orElseThrow();
        assertThat(ending.ending()).isEqualTo(new Intake.Ending(manager().person(), AT_TWO, "twice"));
        assertThat(ending.discarded().reference()).isEqualTo(draft.reference());
        assertThat(outbox).containsExactly(new OutboxTask.VaultEnd(draft.reference()));
        assertThat(trail).singleElement().extracting(AuditEntry::action).isEqualTo(AuditAction.INTAKE_DISCARDED);
    }

    @Test
    void keepsADraftOfAChildThatIsHeldForTheLaw() {
        intakes.add(draft);
        held.add(draft.id());

        assertThat(discarding.discard(request(SEEN), manager(), AT_TWO)).isEqualTo(Outcome.HELD_FOR_THE_LAW);

        assertThat(intakes.find(draft.id()).orElseThrow()).isInstanceOf(DraftIntake.class);
        assertThat(outbox).isEmpty();
        assertThat(trail).isEmpty();
    }

    @Test
    void isNotThereForAnybodyElse() {
        assertThat(discarding.discard(request(SEEN), manager(), AT_TWO)).isEqualTo(Outcome.NOT_THERE);
        intakes.add(draft);

        assertThat(discarding.discard(request(SEEN), esiOnShift(), AT_TWO)).isEqualTo(Outcome.NOT_THERE);

        assertThat(intakes.find(draft.id()).orElseThrow()).isInstanceOf(DraftIntake.class);
        assertThat(outbox).isEmpty();
    }

    @Test
    void leavesRecordsAndChangedDraftsAlone() {
        intakes.add(draft);

        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> discarding.discard(request(Revision.NEW), manager(), AT_TWO));
        intakes.save(((DraftIntake) intakes.find(draft.id()).orElseThrow()).created(Optional.empty()));

        assertThat(discarding.discard(request(new Revision(2)), manager(), AT_TWO)).isEqualTo(Outcome.NOT_A_DRAFT);
        assertThat(trail).isEmpty();
    }

    @Test
    void wantsAReasonOfThreeToFiveHundredSigns() {
        assertThat(new Intake.Ending(manager().person(), AT_TWO, " abc ").reason()).isEqualTo("abc");
        assertThat(new Intake.Ending(manager().person(), AT_TWO, "x".repeat(500)).reason()).hasSize(500);
        assertThatIllegalArgumentException().isThrownBy(() -> new Intake.Ending(manager().person(), AT_TWO, "ab "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Intake.Ending(manager().person(), AT_TWO, "x".repeat(501)));
    }

    private DiscardDraft.Request request(Revision seen) {
        return new DiscardDraft.Request(draft.id(), seen, "twice");
    }
}
