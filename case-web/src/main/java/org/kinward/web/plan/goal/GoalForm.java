package org.kinward.web.plan.goal;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.plan.goal.GoalFrom;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.goal.GoalKind;
import org.kinward.core.plan.goal.PlanWords;
import org.kinward.core.plan.keeping.WritePlan;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.FormStamp;

/**
 * A goal with its first step, as typed.
 *
 * @param from
 *            {@code NEED-} with an area, {@code DOOR-} with a factor, or {@code WISH}
 */
record GoalForm(String from, String kind, String words, String forChild, StepInput step, FormStamp stamp) {

    static final String NEED = "NEED-";
    static final String DOOR = "DOOR-";
    static final String WISH = "WISH";

    GoalForm(@Nullable String from, @Nullable String kind, @Nullable String words, @Nullable String forChild,
            @Nullable StepInput step, @Nullable FormStamp stamp) {
        this.from = Fields.orEmpty(from);
        this.kind = Fields.orEmpty(kind);
        this.words = Fields.orEmpty(words);
        this.forChild = Fields.orEmpty(forChild);
        this.step = StepInput.orEmpty(step);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static GoalForm begin(String from) {
        return new GoalForm(from, null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    GoalForm anew() {
        return new GoalForm(from, kind, words, forChild, step, FormStamp.fresh(Revision.NEW));
    }

    /** The goal; empty if something is wrong, and then it says what. */
    Optional<WritePlan.NewGoal> read(Fields fields, PlanCase at) {
        var ground = ground();
        if (ground.isEmpty()) {
            fields.missing("from");
        }
        var about = fields.one("kind", kind, GoalKind.class);
        var what = StepInput.words(fields, "words", words);
        var copy = StepInput.forChild(fields, "forChild", forChild);
        var key = stamp.idempotencyKey();
        return step.read(fields, new UUID(key.getLeastSignificantBits(), key.getMostSignificantBits()), at)
                .map(first -> new WritePlan.NewGoal(new GoalId(key), at.file(), ground.orElseThrow(),
                        about.orElseThrow(), new PlanWords(what, copy), first));
    }

    private Optional<GoalFrom> ground() {
        if (from.startsWith(NEED)) {
            return Fields.maybe(from.substring(NEED.length()), NeedArea.class).map(GoalFrom.Need::new);
        }
        if (from.startsWith(DOOR)) {
            return Optional.of(new GoalFrom.Door(new FactorId(RiskPath.id(from.substring(DOOR.length())))));
        }
        return WISH.equals(from) ? Optional.of(new GoalFrom.Wish()) : Optional.empty();
    }
}
