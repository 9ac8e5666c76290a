package org.kinward.web.shelter.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/** A look at a stay, as typed; its revision says how many looks had been shown. */
record ReviewForm(String why, String words, OutInput out, DateInput again, FormStamp stamp) {

    ReviewForm(@Nullable String why, @Nullable String words, @Nullable OutInput out, @Nullable DateInput again,
            @Nullable FormStamp stamp) {
        this.why = Fields.orEmpty(why);
        this.words = Fields.orEmpty(words);
        this.out = out == null ? new OutInput(null, null, null, null) : out;
        this.again = DateInput.orEmpty(again);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Whether the child may go out. */
    record OutInput(String how, String ground, String decided, String conditions) {

        OutInput(@Nullable String how, @Nullable String ground, @Nullable String decided, @Nullable String conditions) {
            this.how = Fields.orEmpty(how);
            this.ground = Fields.orEmpty(ground);
            this.decided = Fields.orEmpty(decided);
            this.conditions = Fields.orEmpty(conditions);
        }
    }

    static ReviewForm empty(int seen) {
        return new ReviewForm(null, null, null, null, FormStamp.shown(seen));
    }

    /** What was typed, for somebody who has seen so many looks. */
    ReviewForm seen(int looks) {
        return new ReviewForm(why, words, out, again, FormStamp.shown(looks));
    }

    /** The look; empty if something is wrong, and then it says what. */
    Optional<StayReview> read(Fields fields, StayId stay, House house, PersonId by) {
        var reason = fields.one("why", why, StayReview.Why.class);
        var said = fields.words("words", words, StayReview.LONGEST);
        if (said.isEmpty() && reason.filter(StayReview.Why.OTHER_REASON::equals).isPresent()) {
            fields.missing("words");
        }
        var how = out(fields);
        var next = how.flatMap(one -> next(fields, one.how(), house));
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new StayReview(stay, (int) stamp.shownRevision().number() + 1,
                        new StayReview.Still(reason.orElseThrow(), said), how.orElseThrow(), by, house.now(),
                        next.orElseThrow()));
    }

    private Optional<StayReview.Out> out(Fields fields) {
        var how = fields.one("out.how", out.how(), StayReview.GoingOut.class);
        var because = fields.words("out.ground", out.ground(), StayReview.LONGEST);
        var conditions = fields.words("out.conditions", out.conditions(), StayReview.LONGEST);
        var decided = Fields.maybe(out.decided(), StayReview.OutDecided.class);
        var needs = how.filter(StayReview.GoingOut::needsGround).isPresent();
        if (because.isEmpty() && needs) {
            fields.missing("out.ground");
        }
        if (decided.isEmpty() && needs) {
            fields.missing("out.decided");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : how.map(one -> new StayReview.Out(one, because, decided, conditions));
    }

    /** The day that was chosen, at this hour; the last possible one where none was. */
    private Optional<Instant> next(Fields fields, StayReview.GoingOut how, House house) {
        var last = house.now().plus(how.longest());
        if (again.isBlank()) {
            return Optional.of(last);
        }
        var day = fields.day("again", again);
        var until = last.atZone(house.zone()).toLocalDate();
        if (day.filter(one -> one.isAfter(until) || !one.isAfter(house.today())).isPresent()) {
            fields.result().rejectValue("again",
                    "shelter.review.again." + (how == StayReview.GoingOut.NOT ? "week" : "month"));
            return Optional.empty();
        }
        return day.map(one -> earlier(house, one, last));
    }

    private static Instant earlier(House house, LocalDate day, Instant last) {
        var at = house.at(day, house.now().atZone(house.zone()).toLocalTime());
        return at.isAfter(last) ? last : at;
    }
}
