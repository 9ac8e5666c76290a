package org.kinward.web.plan.talk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.keeping.AgreePlan;
import org.kinward.core.plan.keeping.Seen;
import org.kinward.core.plan.talk.AnswererSays;
import org.kinward.core.plan.talk.ChildSays;
import org.kinward.core.plan.talk.Talk;
import org.kinward.core.saving.OnceKey;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.plan.PlanBooks;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** A talk about a plan, as typed. */
record TalkForm(DateInput on, Said child, Said answerer, DateInput review, FormStamp stamp) {

    /** What somebody says, and the words beside it. */
    record Said(String says, String words) {

        Said(@Nullable String says, @Nullable String words) {
            this.says = Fields.orEmpty(says);
            this.words = Fields.orEmpty(words);
        }

        static Said orEmpty(@Nullable Said said) {
            return said == null ? new Said(null, null) : said;
        }
    }

    TalkForm(@Nullable DateInput on, @Nullable Said child, @Nullable Said answerer, @Nullable DateInput review,
            @Nullable FormStamp stamp) {
        this.on = DateInput.orEmpty(on);
        this.child = Said.orEmpty(child);
        this.answerer = Said.orEmpty(answerer);
        this.review = DateInput.orEmpty(review);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static TalkForm begin(Plan plan, PlanCase at) {
        return new TalkForm(at.todayTyped(), null, null, null, FormStamp.fresh(plan.revision()));
    }

    /** What was typed, for somebody who has seen what stands there. */
    TalkForm seen(Plan now) {
        return new TalkForm(on, child, answerer, review, FormStamp.fresh(now.revision()));
    }

    Seen seen(Plan plan, AgreePlan.Said read) {
        return new Seen(plan.id(), stamp.shownRevision(), new OnceKey(stamp.idempotencyKey(), "talk about "
                + plan.id().value() + " " + read.talk().on() + " " + read.talk().child() + " " + read.talk().answerer()
                + " " + read.review()));
    }

    /** The talk; empty if something is wrong, and then it says what. */
    Optional<AgreePlan.Said> read(Fields fields, PlanBooks.One one, PersonId by) {
        var day = fields.day("on", on);
        var childSays = fields.one("child.says", child.says(), ChildSays.class);
        var childWords = words(fields, "child.words", child.words(),
                childSays.filter(ChildSays::needsWords).isPresent());
        var says = fields.one("answerer.says", answerer.says(), AnswererSays.class);
        var words = words(fields, "answerer.words", answerer.words(),
                says.filter(AnswererSays::needsWords).isPresent());
        var next = fields.day("review", review);
        if (one.who() == AnswererKind.NOBODY_YET && says.filter(said -> said != AnswererSays.NOT_ASKED).isPresent()) {
            fields.result().rejectValue("answerer.says", "plan.problem.NOBODY_ANSWERS");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new AgreePlan.Said(new Talk(one.plan().id(), day.orElseThrow(),
                        new Talk.Child(childSays.orElseThrow(), childWords),
                        new Talk.Answerer(says.orElseThrow(), one.who(), words), by,
                        one.at().at().now()),
                        one.at().time().by(next.orElseThrow())));
    }

    private static String words(Fields fields, String field, String typed, boolean needed) {
        var words = fields.words(field, typed, Talk.LONGEST);
        if (needed && words.length() < Talk.SHORTEST) {
            fields.missing(field);
        }
        return words;
    }
}
