package org.kinward.web.risk.danger;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.risk.action.Doer;
import org.kinward.core.risk.action.SafetyAction;
import org.kinward.core.risk.action.SafetyActionId;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** Something that is done for safety, as typed. */
record ActionForm(String words, String who, DateInput on, String hour, FormStamp stamp) {

    ActionForm(@Nullable String words, @Nullable String who, @Nullable DateInput on, @Nullable String hour,
            @Nullable FormStamp stamp) {
        this.words = Fields.orEmpty(words);
        this.who = Fields.orEmpty(who);
        this.on = DateInput.orEmpty(on);
        this.hour = Fields.orEmpty(hour);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Begins with today. */
    static ActionForm begin(RiskCase at) {
        var day = at.today();
        return new ActionForm(null, null,
                new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()), null,
                FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    ActionForm anew() {
        return new ActionForm(words, who, on, hour, FormStamp.fresh(Revision.NEW));
    }

    /** What is planned; empty if something is wrong, and then it says what. */
    Optional<SafetyAction.Open> read(Fields fields, RiskCase at, PersonId by) {
        var what = fields.words("words", words, SafetyAction.Planned.LONGEST);
        if (what.length() < SafetyAction.Planned.SHORTEST) {
            fields.missing("words");
        }
        var doer = fields.one("who", who, Doer.class);
        var day = fields.day("on", on);
        var time = TypedHour.read(hour);
        if (time.isEmpty()) {
            fields.missing("hour");
        }
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var due = day.orElseThrow().atTime(time.orElseThrow()).atZone(at.zone()).toInstant();
        return Optional.of(new SafetyAction.Open(new SafetyActionId(stamp.idempotencyKey()), at.file(),
                new SafetyAction.Planned(what, doer.orElseThrow(), due, by, at.now())));
    }
}
