package org.kinward.web.plan.family;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.plan.family.FamilyHelp;
import org.kinward.core.plan.family.HelpAnswers;
import org.kinward.core.plan.family.HelpId;
import org.kinward.core.plan.family.HelpLine;
import org.kinward.core.plan.family.HelpWhat;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** A help for a family that begins, as typed. */
record HelpForm(String kind, CommonInput what, AnswersInput answers, MoneyInput money, DateInput next,
        FormStamp stamp) {

    /** Livelihood, or money. */
    enum Kind {
        LIVELIHOOD, MONEY
    }

    /** What every help has. */
    record CommonInput(String words, String carer, DateInput outOn, String out) {

        CommonInput(@Nullable String words, @Nullable String carer, @Nullable DateInput outOn, @Nullable String out) {
            this.words = Fields.orEmpty(words);
            this.carer = Fields.orEmpty(carer);
            this.outOn = DateInput.orEmpty(outOn);
            this.out = Fields.orEmpty(out);
        }

        private Optional<HelpWhat.Common> read(Fields fields) {
            var said = HelpForm.words(fields, "what.words", words);
            var who = fields.one("what.carer", carer, HelpWhat.HelpedPerson.class);
            var day = fields.day("what.outOn", outOn);
            var way = HelpForm.words(fields, "what.out", out);
            return fields.result().hasErrors() ? Optional.empty()
                    : Optional.of(new HelpWhat.Common(said, who.orElseThrow(), day.orElseThrow(), way));
        }
    }

    HelpForm(@Nullable String kind, @Nullable CommonInput what, @Nullable AnswersInput answers,
            @Nullable MoneyInput money, @Nullable DateInput next, @Nullable FormStamp stamp) {
        this.kind = Fields.orEmpty(kind);
        this.what = what == null ? new CommonInput(null, null, null, null) : what;
        this.answers = AnswersInput.orEmpty(answers);
        this.money = MoneyInput.orEmpty(money);
        this.next = DateInput.orEmpty(next);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static HelpForm begin(Kind kind) {
        return new HelpForm(kind.name(), null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    HelpForm anew() {
        return new HelpForm(kind, what, answers, money, next, FormStamp.fresh(Revision.NEW));
    }

    Kind helpKind() {
        return Fields.maybe(kind, Kind.class).orElseThrow(NotThere::new);
    }

    /** The help; empty if something is wrong, and then it says what. */
    Optional<FamilyHelp> read(Fields fields, PlanCase at, PersonId by) {
        var common = what.read(fields);
        var of = helpKind();
        var found = of == Kind.LIVELIHOOD ? answers.read(fields) : Optional.<HelpAnswers>empty();
        var help = of == Kind.MONEY ? money.read(fields, common) : common.map(HelpWhat.Livelihood::new);
        var day = fields.day("next", next);
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var line = new HelpLine(at.today(), new HelpLine.Said.GoesOn(found, "", at.time().by(day.orElseThrow())), by,
                at.at().now());
        return help.map(one -> new FamilyHelp(new HelpId(stamp.idempotencyKey()), at.file(), one, List.of(line)));
    }

    static String words(Fields fields, String field, String typed) {
        var said = fields.words(field, typed, HelpWhat.LONGEST);
        if (said.length() < HelpWhat.SHORTEST) {
            fields.missing(field);
        }
        return said;
    }
}
