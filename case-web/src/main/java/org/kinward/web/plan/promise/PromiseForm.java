package org.kinward.web.plan.promise;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.plan.Due;
import org.kinward.core.plan.promise.Promise;
import org.kinward.core.plan.promise.PromiseId;
import org.kinward.core.plan.promise.PromiseLine;
import org.kinward.core.plan.promise.PromiseState;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** What was promised, as typed. */
record PromiseForm(String words, DateInput on, DateInput due, FormStamp stamp) {

    PromiseForm(@Nullable String words, @Nullable DateInput on, @Nullable DateInput due, @Nullable FormStamp stamp) {
        this.words = Fields.orEmpty(words);
        this.on = DateInput.orEmpty(on);
        this.due = DateInput.orEmpty(due);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static PromiseForm begin(PlanCase at) {
        return new PromiseForm(null, at.todayTyped(), null, FormStamp.fresh(Revision.NEW));
    }

    PromiseForm anew() {
        return new PromiseForm(words, on, due, FormStamp.fresh(Revision.NEW));
    }

    /** The promise; empty if something is wrong, and then it says what. */
    Optional<Promise> read(Fields fields, PlanCase at, PersonId by) {
        var what = fields.words("words", words, Promise.LONGEST);
        if (what.length() < Promise.SHORTEST) {
            fields.missing("words");
        }
        var day = fields.day("on", on);
        var end = due.isBlank() ? Optional.<Due>empty() : fields.day("due", due).map(at.time()::by);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Promise(new PromiseId(stamp.idempotencyKey()), at.file(), what, end, List.of(
                        new PromiseLine(PromiseState.OPEN, day.orElseThrow(), "", by, at.at().now()))));
    }
}
