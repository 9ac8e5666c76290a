package org.kinward.web.plan.work;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.plan.work.SchoolOffer;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** School or catch-up offered, as typed. */
record SchoolForm(DateInput on, String what, String says, String words, FormStamp stamp) {

    SchoolForm(@Nullable DateInput on, @Nullable String what, @Nullable String says, @Nullable String words,
            @Nullable FormStamp stamp) {
        this.on = DateInput.orEmpty(on);
        this.what = Fields.orEmpty(what);
        this.says = Fields.orEmpty(says);
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static SchoolForm begin(PlanCase at, Revision offers) {
        return new SchoolForm(at.todayTyped(), null, null, null, FormStamp.fresh(offers));
    }

    /** What was typed, for somebody who has seen what stands there. */
    SchoolForm seen(Revision offers) {
        return new SchoolForm(on, what, says, words, FormStamp.fresh(offers));
    }

    /** The offer; empty if something is wrong, and then it says what. */
    Optional<SchoolOffer> read(Fields fields, PlanCase at, PersonId by) {
        var day = fields.day("on", on);
        var offered = fields.one("what", what, SchoolOffer.Offered.class);
        var answer = fields.one("says", says, SchoolOffer.OfferAnswer.class);
        var own = fields.words("words", words, SchoolOffer.LONGEST);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new SchoolOffer(at.file(), new Revision(stamp.shownRevision().number() + 1),
                        day.orElseThrow(), offered.orElseThrow(), answer.orElseThrow(), own,
                        new SchoolOffer.By(by, at.at().now())));
    }
}
