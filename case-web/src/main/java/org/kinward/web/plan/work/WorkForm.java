package org.kinward.web.plan.work;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.plan.work.Readiness;
import org.kinward.core.plan.work.SchoolOffer;
import org.kinward.core.plan.work.Work;
import org.kinward.core.plan.work.WorkLook;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.shell.form.FormStamp;

/** A look at work, as typed. */
record WorkForm(String words, String listed, String hours, String payTo, List<String> found, FormStamp stamp) {

    WorkForm(@Nullable String words, @Nullable String listed, @Nullable String hours, @Nullable String payTo,
            @Nullable List<String> found, @Nullable FormStamp stamp) {
        this.words = Fields.orEmpty(words);
        this.listed = Fields.orEmpty(listed);
        this.hours = Fields.orEmpty(hours);
        this.payTo = Fields.orEmpty(payTo);
        this.found = found == null ? List.of() : List.copyOf(found);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static WorkForm begin(Revision looks) {
        return new WorkForm(null, null, null, null, null, FormStamp.fresh(looks));
    }

    /** What was typed, for somebody who has seen what stands there. */
    WorkForm seen(Revision looks) {
        return new WorkForm(words, listed, hours, payTo, found, FormStamp.fresh(looks));
    }

    /** The look; empty if something is wrong, and then it says what. */
    Optional<WorkLook> read(Fields fields, PlanCase at, Revision offer, PersonId by) {
        var what = fields.words("words", words, Work.LONGEST);
        if (what.length() < Work.SHORTEST) {
            fields.missing("words");
        }
        var dangerous = fields.one("listed", listed, Work.OnDangerList.class);
        var week = TypedNumber.read(hours).orElse(0);
        if (!Work.fits(week)) {
            fields.result().rejectValue("hours", "plan.work.hours.wrong", new Object[]{Work.MOST_HOURS}, null);
        }
        var pay = fields.one("payTo", payTo, Work.PayTo.class);
        var ticked = EnumSet.noneOf(Readiness.class);
        found.forEach(word -> Fields.maybe(word, Readiness.class).filter(Readiness::isAsked).ifPresent(ticked::add));
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new WorkLook(at.file(), new Revision(stamp.shownRevision().number() + 1), offer,
                        new Work(what, dangerous.orElseThrow(), week, pay.orElseThrow()), ticked, at.age(),
                        new SchoolOffer.By(by, at.at().now())));
    }
}
