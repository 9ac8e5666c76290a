package org.kinward.web.returning.step;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.returning.Said;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.StepId;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** A step as typed. */
record StepForm(String what, String side, String words, DateInput due, FormStamp stamp) {

    StepForm(@Nullable String what, @Nullable String side, @Nullable String words, @Nullable DateInput due,
            @Nullable FormStamp stamp) {
        this.what = Fields.orEmpty(what);
        this.side = Fields.orEmpty(side);
        this.words = Fields.orEmpty(words);
        this.due = DateInput.orEmpty(due);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static StepForm empty() {
        return new StepForm(null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** The step; empty if something is wrong, and then it says what. */
    Optional<ReturnStep> read(Fields fields, CaseFileId file) {
        var doing = fields.one("what", what, ReturnStep.Doing.class);
        var who = fields.one("side", side, ReturnStep.StepSide.class);
        var said = fields.words("words", words, Said.LONGEST);
        var day = fields.day("due", due);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new ReturnStep(new StepId(stamp.idempotencyKey()), file, doing.orElseThrow(),
                        who.orElseThrow(), said, day.orElseThrow(), Optional.empty()));
    }
}
