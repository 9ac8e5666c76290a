package org.kinward.web.followup.plan;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.followup.keeping.EndFollowUp;
import org.kinward.core.followup.plan.PlanEnd;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** The decision that follow-up is over, as typed. */
record EndForm(String reason, String words, DateInput call, FormStamp stamp) {

    EndForm(@Nullable String reason, @Nullable String words, @Nullable DateInput call, @Nullable FormStamp stamp) {
        this.reason = Fields.orEmpty(reason);
        this.words = Fields.orEmpty(words);
        this.call = DateInput.orEmpty(call);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static EndForm begin(WholeReading.Whole whole) {
        return new EndForm(null, null, null, FormStamp.fresh(whole.seen()));
    }

    /** The same words beside what stands there now. */
    EndForm seen(WholeReading.Whole whole) {
        return new EndForm(reason, words, call, FormStamp.fresh(whole.seen()));
    }

    /** The decision; empty if something is wrong, and then it says what. */
    Optional<PlanEnd> read(Fields fields, WholeReading.Whole whole, Actor actor) {
        var why = fields.one("reason", reason, PlanEnd.Why.class);
        var said = fields.words("words", words, PlanEnd.LONGEST);
        if (said.length() < PlanEnd.SHORTEST) {
            fields.missing("words");
        }
        var later = call.isBlank() ? Optional.<LocalDate>empty() : fields.day("call", call);
        var measure = EndFollowUp.measure(whole.lists().visits(), whole.at().by(actor));
        if (why.filter(PlanEnd.Why::needsMeasure).isPresent() && measure.isEmpty()) {
            fields.result().rejectValue("reason", "followup.end.no-measure");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new PlanEnd(whole.at().file(), stamp.shownRevision(), why.orElseThrow(),
                        measure.map(one -> one.visit().id().value()), said, later, whole.at().written(actor)));
    }
}
