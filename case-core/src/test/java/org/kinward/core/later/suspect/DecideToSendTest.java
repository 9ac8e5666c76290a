package org.kinward.core.later.suspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.casefile.FileIsClosed;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.narrow.RecordIsNarrow;
import org.kinward.core.saving.StaleRevision;

class DecideToSendTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemorySuspects suspects = new InMemorySuspects();
    private final DecideToSend decide = new DecideToSend(suspects, lake.moves);
    private final NoteSuspect note = new NoteSuspect(suspects, lake.moves, lake.narrow);

    @Test
    void isTheLeadWorkersAndNobodyElses() {
        assertThat(decide.decide(UUID.randomUUID(), decision("They go on"), lake.mensah))
                .isEqualTo(DecideToSend.Outcome.NOT_THERE);
        assertThat(decide.decide(UUID.randomUUID(), decision("They go on"), lake.ama))
                .isEqualTo(DecideToSend.Outcome.DECIDED);

        assertThat(suspects.decisions(lake.intake())).hasSize(1);
        assertThat(lake.trail).hasSize(1);
    }

    @Test
    void isTakenOnceForEachForm() {
        var key = UUID.randomUUID();
        var decision = decision("They go on");
        decide.decide(key, decision, lake.ama);
        decide.decide(key, decision("They go on"), lake.ama);

        assertThat(suspects.decisions(lake.intake())).containsExactly(decision);
        var typedOver = new SendDecision(decision.id(), lake.intake(), decision.forWhat(), "Another reason",
                lake.ama.person(), NOON);
        assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> decide.decide(key, typedOver, lake.ama));
    }

    /** Nothing is lost in silence under the id of a decision about another child. */
    @Test
    void isNotLostUnderTheIdOfAnotherDecision() {
        var other = decision("They go on");
        suspects.decide(new SendDecision(other.id(), IntakeId.fresh(), other.forWhat(), other.why(),
                lake.mensah.person(), NOON));

        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> decide.decide(UUID.randomUUID(), other, lake.ama));
        assertThat(lake.trail).isEmpty();
    }

    @Test
    void isOfARecordInCareOnly() {
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);

        assertThat(decide.decide(UUID.randomUUID(), decision("They go on"), stranger))
                .isEqualTo(DecideToSend.Outcome.NOT_THERE);
        assertThat(note.look(lake.intake(), stranger)).isEmpty();
        assertThat(note.look(lake.intake(), lake.mensah)).as("a manager may add").isPresent();
    }

    @Test
    void refusesBothOnAClosedFile() {
        lake.files.move(((OpenCaseFile) lake.files.find(lake.file).orElseThrow()).closed(NOON));

        assertThatExceptionOfType(FileIsClosed.class)
                .isThrownBy(() -> decide.decide(UUID.randomUUID(), decision("They go on"), lake.ama));
        assertThatExceptionOfType(FileIsClosed.class).isThrownBy(() -> note.look(lake.intake(), lake.ama));
        assertThat(suspects.decisions(lake.intake())).isEmpty();
    }

    /** Said before the vault keeps anything; a stranger is told nothing of it. */
    @Test
    void takesNobodyDownOfAChildWhoDoesNotAgree() {
        lake.refuses();

        assertThatExceptionOfType(RecordIsNarrow.class).isThrownBy(() -> note.look(lake.intake(), lake.ama));
        assertThat(note.look(lake.intake(), CaseAtTheLake.actor(Role.SOCIAL_WORKER))).isEmpty();
    }

    /** Two who write at once both count, and one form counts once. */
    @Test
    void countsEverybodyWhoWroteOnceForEachForm() {
        var both = note.look(lake.intake(), lake.ama).orElseThrow();
        var key = UUID.randomUUID();

        note.done(key, both, lake.ama, NOON);
        note.done(key, both, lake.ama, NOON);
        note.done(UUID.randomUUID(), both, lake.mensah, NOON);

        assertThat(suspects.written(lake.intake())).isEqualTo(2);
        assertThat(lake.trail).hasSize(2);
    }

    @Test
    void hasRoomForAsManyAsThereAreNumbers() {
        for (int one = 0; one < Suspects.MOST; one++) {
            note.done(UUID.randomUUID(), note.look(lake.intake(), lake.ama).orElseThrow(), lake.ama, NOON);
        }

        assertThat(note.look(lake.intake(), lake.ama).orElseThrow().hasRoom()).isFalse();
    }

    private SendDecision decision(String why) {
        return new SendDecision(UUID.randomUUID(), lake.intake(),
                new SendDecision.ForWhat(SendDecision.SendTo.POLICE, SendDecision.SendGround.DANGER_NOW,
                        SendDecision.ChildKnows.TOLD_AND_AGREES),
                why, lake.ama.person(), NOON);
    }
}
