package org.kinward.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.draft;
import static org.kinward.core.intake.IntakeExamples.manager;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.intake.ChooseCallWord.Outcome;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

class ChooseCallWordTest {

    private static final CallWord STAR = new CallWord("Star");

    private final Intakes intakes = new InMemoryIntakes();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final ChooseCallWord choosing = new ChooseCallWord(intakes, trail::add);
    private final DraftIntake draft = draft(1);

    @Test
    void isWrittenOnADraftAndOnARecord() {
        intakes.add(draft);

        assertThat(choosing.choose(request(draft, 1, STAR))).isEqualTo(Outcome.CHOSEN);
        intakes.save(kept().created(Optional.empty()));
        assertThat(choosing.choose(request(draft, 3, new CallWord("Lion")))).isEqualTo(Outcome.CHOSEN);

        assertThat(intakes.find(draft.id())).get()
                .isInstanceOfSatisfying(CreatedIntake.class,
                        record -> assertThat(record.callWord()).contains(new CallWord("Lion")));
        assertThat(trail).hasSize(2).allSatisfy(
                entry -> assertThat(entry.subjects()).containsExactly(draft.id().value()));
    }

    @Test
    void belongsToOneChildOfThePlace() {
        var other = draft(2);
        intakes.add(draft);
        intakes.add(other);
        choosing.choose(request(draft, 1, STAR));

        assertThat(choosing.choose(request(other, 1, new CallWord("STAR")))).isEqualTo(Outcome.TAKEN_HERE);
        assertThat(trail).hasSize(1);
    }

    @Test
    void isNotChosenForWhatHasEndedOrIsNotThereOrWasSavedSince() {
        assertThat(choosing.choose(request(draft, 1, STAR))).isEqualTo(Outcome.NOT_THERE);
        intakes.add(draft);

        assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> choosing.choose(request(draft, 0, STAR)));
        intakes.save(kept().ending(new Intake.Ending(manager().person(), AT_TWO, "twice")));

        assertThat(choosing.choose(request(draft, 2, STAR))).isEqualTo(Outcome.ENDED);
        assertThat(trail).isEmpty();
    }

    private DraftIntake kept() {
        return (DraftIntake) intakes.find(draft.id()).orElseThrow();
    }

    private static ChooseCallWord.Request request(DraftIntake draft, int seen, CallWord word) {
        return new ChooseCallWord.Request(draft.id(), new Revision(seen), word);
    }
}
