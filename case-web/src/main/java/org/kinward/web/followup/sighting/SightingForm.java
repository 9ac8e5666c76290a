package org.kinward.web.followup.sighting;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.core.followup.sighting.SightingId;
import org.kinward.core.saving.Revision;
import org.kinward.web.followup.FollowUpCase;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** That a child was seen elsewhere, as typed. */
record SightingForm(DateInput on, String by, String sure, String words, FormStamp stamp) {

    SightingForm(@Nullable DateInput on, @Nullable String by, @Nullable String sure, @Nullable String words,
            @Nullable FormStamp stamp) {
        this.on = DateInput.orEmpty(on);
        this.by = Fields.orEmpty(by);
        this.sure = Fields.orEmpty(sure);
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static SightingForm begin(FollowUpCase at) {
        return new SightingForm(at.typedToday(), null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    SightingForm anew() {
        return new SightingForm(on, by, sure, words, FormStamp.fresh(Revision.NEW));
    }

    /** What was told; empty if something is wrong, and then it says what. */
    Optional<Sighting.Open> read(Fields fields, FollowUpCase at, Actor actor) {
        var day = fields.day("on", on);
        var teller = fields.one("by", by, Sighting.Teller.class);
        var how = fields.one("sure", sure, Sighting.Sure.class);
        var said = fields.words("words", words, Sighting.Told.LONGEST);
        if (said.length() < Sighting.Told.SHORTEST) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Sighting.Open(new SightingId(stamp.idempotencyKey()), at.file(), new Sighting.Told(
                        day.orElseThrow(), teller.orElseThrow(), how.orElseThrow(), said, at.written(actor))));
    }
}
