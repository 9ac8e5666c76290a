package org.kinward.core.intake.later.suspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.draft;
import static org.kinward.core.intake.IntakeExamples.manager;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.StaleRevision;

class DecideToSendTest {

    private final InMemoryIntakes intakes = new InMemoryIntakes();
    private final InMemorySuspects suspects = new InMemorySuspects();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final InMemoryDoneOnce once = new InMemoryDoneOnce();
    private final DecideToSend decide = new DecideToSend(intakes, suspects, once, trail::add);
    private final NoteSuspect note = new NoteSuspect(intakes, suspects, once, trail::add);
    private final DraftIntake child = draft(1);
    private final Actor ama = new Actor(new PersonId(new UUID(1, 8)), manager().agency(), Set.of(Role.SOCIAL_WORKER),
            manager().places());

    @Test
    void isTheLeadWorkersAndNobodyElses() {
        recorded();

        assertThat(decide.decide(decision("They go on"), manager())).isEqualTo(DecideToSend.Outcome.NOT_THERE);
        assertThat(decide.decide(decision("They go on"), ama)).isEqualTo(DecideToSend.Outcome.DECIDED);

        assertThat(suspects.decisions(child.id())).hasSize(1);
        assertThat(trail).hasSize(1);
    }

    @Test
    void isTakenOnceForEachForm() {
        recorded();
        var decision = decision("They go on");
        decide.decide(decision, ama);
        decide.decide(decision, ama);

        assertThat(suspects.decisions(child.id())).containsExactly(decision);
        var typedOver = new SendDecision(decision.id(), child.id(), decision.forWhat(), "Another reason", ama.person(),
                AT_TWO);
        assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> decide.decide(typedOver, ama));
    }

    @Test
    void isOfARecordOnly() {
        intakes.add(child);

        assertThat(decide.decide(decision("They go on"), ama)).isEqualTo(DecideToSend.Outcome.NOT_THERE);
        assertThat(note.look(child.id())).isEmpty();
    }

    /** Two who write at once never share a slot of the vault: the second is told to look again. */
    @Test
    void givesEverySuspectedPersonASlotOfItsOwn() {
        recorded();
        var both = note.look(child.id()).orElseThrow();
        var key = UUID.randomUUID();

        note.done(key, both, ama, AT_TWO);
        note.done(key, both, ama, AT_TWO);

        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> note.done(UUID.randomUUID(), both, manager(), AT_TWO));
        assertThat(note.look(child.id()).orElseThrow().slot()).isEqualTo(both.slot() + 1);
    }

    private void recorded() {
        intakes.add(child);
        intakes.save(((DraftIntake) intakes.find(child.id()).orElseThrow()).created(Optional.of(ama.person())));
    }

    private SendDecision decision(String why) {
        return new SendDecision(UUID.randomUUID(), child.id(),
                new SendDecision.ForWhat(SendDecision.SendTo.POLICE, SendDecision.SendGround.DANGER_NOW,
                        SendDecision.ChildKnows.TOLD_AND_AGREES),
                why, ama.person(), AT_TWO);
    }
}
