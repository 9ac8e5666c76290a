package org.kinward.web.shell.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.saving.Revision;

class StandingTest {

    @Test
    void nothingSentIsNotAskedYet() {
        assertThat(AnswerInput.orEmpty(null).read()).isEqualTo(new Standing.Open(Reason.NOT_ASKED_YET));
    }

    @ParameterizedTest
    @EnumSource
    void aReasonMayComeAsTheValueOrBesideIt(Reason reason) {
        assertThat(new AnswerInput(reason.name(), "").read()).isEqualTo(new Standing.Open(reason));
        assertThat(new AnswerInput("", reason.name()).read()).isEqualTo(new Standing.Open(reason));
    }

    @Test
    void anAnswerAndAReasonContradictEachOther() {
        assertThat(new AnswerInput("14", "NOT_KNOWN").read()).isEqualTo(new Standing.Unclear("shell.answer.both"));
        assertThat(new AnswerInput("", "SAID_BY_CHILD").read())
                .isEqualTo(new Standing.Unclear("shell.answer.value-missing"));
        assertThat(new AnswerInput("14", "SURELY").read())
                .isEqualTo(new Standing.Unclear("shell.answer.unknown-standing"));
    }

    @Test
    void anAnswerKeepsWhoSaidIt() {
        var said = new AnswerInput("14", "SAID_BY_CHILD").read();
        var unsaid = new AnswerInput("14", "").read();

        assertThat(said).isEqualTo(new Standing.Answered(Optional.of(Certainty.SAID_BY_CHILD)));
        assertThat(said.toAnswer(() -> 14, Certainty.ESTIMATED_BY_WORKER))
                .isEqualTo(Answer.known(14, Certainty.SAID_BY_CHILD));
        assertThat(unsaid.toAnswer(() -> 14, Certainty.ESTIMATED_BY_WORKER))
                .isEqualTo(Answer.known(14, Certainty.ESTIMATED_BY_WORKER));
    }

    @Test
    void aForgedStampIsUnreadable() {
        assertThat(FormStamp.fresh(new Revision(3)).shownRevision()).isEqualTo(new Revision(3));
        assertThatThrownBy(() -> new FormStamp("x", "3").idempotencyKey()).isInstanceOf(UnreadableForm.class);
        assertThatThrownBy(() -> new FormStamp("", "-1").shownRevision()).isInstanceOf(UnreadableForm.class);
        assertThatThrownBy(() -> FormStamp.orEmpty(null).shownRevision()).isInstanceOf(UnreadableForm.class);
    }
}
