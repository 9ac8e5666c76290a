package org.kinward.web.plan.family;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.plan.family.FamilyHelp;
import org.kinward.core.plan.family.HelpAnswers;
import org.kinward.core.plan.family.HelpFamily;
import org.kinward.core.plan.family.HelpId;
import org.kinward.core.plan.family.HelpLine;
import org.kinward.core.plan.family.HelpWhat;
import org.kinward.core.saving.OnceKey;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** A look at a help for a family, or its end, as typed. */
record LookedForm(String help, String goesOn, AnswersInput answers, String met, String words, DateInput next,
        FormStamp stamp) {

    /** Whether it goes on. */
    enum HelpGoesOn {
        GOES_ON, ENDED
    }

    LookedForm(@Nullable String help, @Nullable String goesOn, @Nullable AnswersInput answers, @Nullable String met,
            @Nullable String words, @Nullable DateInput next, @Nullable FormStamp stamp) {
        this.help = Fields.orEmpty(help);
        this.goesOn = Fields.orEmpty(goesOn);
        this.answers = AnswersInput.orEmpty(answers);
        this.met = Fields.orEmpty(met);
        this.words = Fields.orEmpty(words);
        this.next = DateInput.orEmpty(next);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static LookedForm of(FamilyHelp help) {
        return new LookedForm(help.id().value().toString(), null, null, null, null, null,
                FormStamp.fresh(help.revision()));
    }

    /** What was typed, for somebody who has seen what stands there. */
    LookedForm seen(FamilyHelp now) {
        return new LookedForm(help, goesOn, answers, met, words, next, FormStamp.fresh(now.revision()));
    }

    HelpId id() {
        return new HelpId(RiskPath.id(help));
    }

    HelpFamily.Seen seen(HelpLine line) {
        return new HelpFamily.Seen(id(), stamp.shownRevision(),
                new OnceKey(stamp.idempotencyKey(), "look at help " + help + " " + line.said()));
    }

    /** The entry; empty if something is wrong, and then it says what. */
    Optional<HelpLine> read(Fields fields, FamilyHelp of, PlanCase at, PersonId by) {
        var how = fields.one("goesOn", goesOn, HelpGoesOn.class);
        var said = fields.words("words", words, HelpLine.LONGEST);
        if (how.filter(HelpGoesOn.ENDED::equals).isPresent()) {
            if (said.length() < HelpLine.SHORTEST) {
                fields.missing("words");
            }
            return fields.result().hasErrors() ? Optional.empty()
                    : Optional.of(line(at, new HelpLine.Said.Ended(said), by));
        }
        var found = how.flatMap(_ -> answers(fields, of.what()));
        var day = how.flatMap(_ -> fields.day("next", next));
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(line(at, new HelpLine.Said.GoesOn(found, said, at.time().by(day.orElseThrow())), by));
    }

    private static HelpLine line(PlanCase at, HelpLine.Said said, PersonId by) {
        return new HelpLine(at.today(), said, by, at.at().now());
    }

    private Optional<HelpAnswers> answers(Fields fields, HelpWhat what) {
        return switch (what) {
            case HelpWhat.Livelihood _ -> answers.read(fields);
            case HelpWhat.Money _ ->
                fields.one("met", met, HelpAnswers.ConditionMet.class).map(HelpAnswers.OfMoney::new);
        };
    }
}
