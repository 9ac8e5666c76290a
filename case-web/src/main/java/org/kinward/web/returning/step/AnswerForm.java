package org.kinward.web.returning.step;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.Said;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.web.intake.typed.Fields;

/** What came of a step, as typed. */
record AnswerForm(String step, String came, String words) {

    AnswerForm(@Nullable String step, @Nullable String came, @Nullable String words) {
        this.step = Fields.orEmpty(step);
        this.came = Fields.orEmpty(came);
        this.words = Fields.orEmpty(words);
    }

    /** What came of it; empty if something is wrong, and then it says what. */
    Optional<ReturnStep.End> read(Fields fields, Written written) {
        var what = fields.one("came", came, ReturnStep.StepCame.class);
        var said = fields.words("words", words, Said.LONGEST);
        if (what.filter(ReturnStep.StepCame.NOT_DONE::equals).isPresent() && said.length() < Said.SHORTEST) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new ReturnStep.End(what.orElseThrow(), said, written));
    }
}
