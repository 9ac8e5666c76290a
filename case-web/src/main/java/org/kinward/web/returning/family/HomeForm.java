package org.kinward.web.returning.family;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.Said;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.family.HomeVisit;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.returning.Whole;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** How a home was seen, as typed. */
record HomeForm(String home, DateInput on, String by, SeenInput seen, String words, FormStamp stamp) {

    /** What was seen. */
    record SeenInput(String danger, String siblings, String school, String income) {

        SeenInput(@Nullable String danger, @Nullable String siblings, @Nullable String school,
                @Nullable String income) {
            this.danger = Fields.orEmpty(danger);
            this.siblings = Fields.orEmpty(siblings);
            this.school = Fields.orEmpty(school);
            this.income = Fields.orEmpty(income);
        }

        private Optional<HomeVisit.Seen> read(Fields fields) {
            var harm = fields.one("seen.danger", danger, HomeVisit.DangerThere.class);
            var there = fields.one("seen.siblings", siblings, HomeVisit.SiblingsThere.class);
            var near = fields.one("seen.school", school, HomeVisit.SchoolThere.class);
            var money = fields.one("seen.income", income, HomeVisit.IncomeThere.class);
            return harm.flatMap(one -> there.flatMap(two -> near.flatMap(
                    three -> money.map(four -> new HomeVisit.Seen(one, two, three, four)))));
        }
    }

    HomeForm(@Nullable String home, @Nullable DateInput on, @Nullable String by, @Nullable SeenInput seen,
            @Nullable String words, @Nullable FormStamp stamp) {
        this.home = Fields.orEmpty(home);
        this.on = DateInput.orEmpty(on);
        this.by = Fields.orEmpty(by);
        this.seen = seen == null ? new SeenInput(null, null, null, null) : seen;
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Begins with today. */
    static HomeForm of(Family family, Whole whole) {
        return new HomeForm(family.id().value().toString(), whole.typedToday(), null, null, null,
                FormStamp.fresh(whole.known().visits(family.id())));
    }

    /** What was typed, for somebody who has seen so many visits. */
    HomeForm over(Revision now) {
        return new HomeForm(home, on, by, seen, words, FormStamp.fresh(now));
    }

    /** The visit; empty if something is wrong, and then it says what. */
    Optional<HomeVisit> read(Fields fields, Family family, Written written) {
        var day = fields.day("on", on);
        var went = fields.one("by", by, HomeVisit.WentThere.class);
        var there = seen.read(fields);
        var said = fields.words("words", words, Said.LONGEST);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new HomeVisit(family.id(), stamp.shownRevision(), day.orElseThrow(), went.orElseThrow(),
                        there.orElseThrow(), said, written));
    }
}
