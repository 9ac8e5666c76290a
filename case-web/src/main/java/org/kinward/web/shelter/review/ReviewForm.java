package org.kinward.web.shelter.review;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/** A look at a stay, as typed; its revision says how many looks had been shown. */
record ReviewForm(String why, String words, String out, String ground, FormStamp stamp) {

    ReviewForm(@Nullable String why, @Nullable String words, @Nullable String out, @Nullable String ground,
            @Nullable FormStamp stamp) {
        this.why = Fields.orEmpty(why);
        this.words = Fields.orEmpty(words);
        this.out = Fields.orEmpty(out);
        this.ground = Fields.orEmpty(ground);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ReviewForm empty(int seen) {
        return new ReviewForm(null, null, null, null, FormStamp.shown(seen));
    }

    /** What was typed, for somebody who has seen so many looks. */
    ReviewForm seen(int looks) {
        return new ReviewForm(why, words, out, ground, FormStamp.shown(looks));
    }

    /** The look; empty if something is wrong, and then it says what. */
    Optional<StayReview> read(Fields fields, StayId stay, House house, PersonId by) {
        var reason = fields.one("why", why, StayReview.Why.class);
        var said = fields.words("words", words, StayReview.LONGEST);
        var how = fields.one("out", out, StayReview.GoingOut.class);
        var because = fields.words("ground", ground, StayReview.LONGEST);
        if (said.isEmpty() && reason.filter(StayReview.Why.OTHER_REASON::equals).isPresent()) {
            fields.missing("words");
        }
        if (because.isEmpty() && how.filter(StayReview.GoingOut::needsGround).isPresent()) {
            fields.missing("ground");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new StayReview(stay, (int) stamp.shownRevision().number() + 1,
                        new StayReview.Still(reason.orElseThrow(), said),
                        new StayReview.Out(how.orElseThrow(), because),
                        by, house.now()));
    }
}
