package org.kinward.web.plan.promise;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.plan.promise.GivePromise;
import org.kinward.core.plan.promise.Promise;
import org.kinward.core.plan.promise.PromiseId;
import org.kinward.core.plan.promise.PromiseLine;
import org.kinward.core.plan.promise.PromiseState;
import org.kinward.core.saving.OnceKey;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** What came of a promise, and what the child was told, as typed. */
record ToldForm(String promise, String state, DateInput on, String told, FormStamp stamp) {

    ToldForm(@Nullable String promise, @Nullable String state, @Nullable DateInput on, @Nullable String told,
            @Nullable FormStamp stamp) {
        this.promise = Fields.orEmpty(promise);
        this.state = Fields.orEmpty(state);
        this.on = DateInput.orEmpty(on);
        this.told = Fields.orEmpty(told);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ToldForm of(Promise promise, PlanCase at) {
        return new ToldForm(promise.id().value().toString(), null, at.todayTyped(), null,
                FormStamp.fresh(promise.revision()));
    }

    /** What was typed, for somebody who has seen what stands there. */
    ToldForm seen(Promise now) {
        return new ToldForm(promise, state, on, told, FormStamp.fresh(now.revision()));
    }

    PromiseId id() {
        return new PromiseId(RiskPath.id(promise));
    }

    GivePromise.Seen seen(PromiseLine line) {
        return new GivePromise.Seen(id(), stamp.shownRevision(), new OnceKey(stamp.idempotencyKey(),
                "promise " + promise + " " + line.state() + " " + line.on() + " " + line.told()));
    }

    /** The entry; empty if something is wrong, and then it says what. */
    Optional<PromiseLine> read(Fields fields, PlanCase at, PersonId by) {
        var next = fields.one("state", state, PromiseState.class).filter(to -> to != PromiseState.OPEN);
        var day = fields.day("on", on);
        var said = fields.words("told", told, PromiseLine.LONGEST);
        if (next.filter(PromiseState.TOLD_WHY_NOT::equals).isPresent() && said.length() < PromiseLine.SHORTEST) {
            fields.missing("told");
        }
        if (next.isEmpty() && !fields.result().hasFieldErrors("state")) {
            fields.missing("state");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new PromiseLine(next.orElseThrow(), day.orElseThrow(), said, by, at.at().now()));
    }
}
