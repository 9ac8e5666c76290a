package org.kinward.web.shelter.missing;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.missing.LastSeen;
import org.kinward.core.shelter.missing.Search;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/** When and how the child was last seen, as typed; its revision says how many such lines had been shown. */
record SeenForm(DateInput on, String hour, String wears, FormStamp stamp) {

    SeenForm(@Nullable DateInput on, @Nullable String hour, @Nullable String wears, @Nullable FormStamp stamp) {
        this.on = DateInput.orEmpty(on);
        this.hour = Fields.orEmpty(hour);
        this.wears = Fields.orEmpty(wears);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static SeenForm of(Search.Open open, House house) {
        var seen = open.lastSeen().at().atZone(house.zone());
        return new SeenForm(
                new DateInput("" + seen.getDayOfMonth(), "" + seen.getMonthValue(), "" + seen.getYear()),
                "%02d:%02d".formatted(seen.getHour(), seen.getMinute()), open.lastSeen().wears(),
                FormStamp.fresh(new Revision(open.seen().size())));
    }

    /** What was typed, for somebody who has seen what stands there now. */
    SeenForm seen(Search.Open now) {
        return new SeenForm(on, hour, wears, FormStamp.fresh(new Revision(now.seen().size())));
    }

    /** What was said; empty if something is wrong, and then it says what. */
    Optional<LastSeen> read(Fields fields, House house, PersonId by) {
        var day = fields.day("on", on);
        var time = TypedHour.read(hour);
        if (time.isEmpty()) {
            fields.missing("hour");
        }
        var words = fields.words("wears", wears, LastSeen.LONGEST);
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var at = house.at(day.orElseThrow(), time.orElseThrow());
        if (at.isAfter(house.now())) {
            fields.result().rejectValue("hour", "shelter.future");
            return Optional.empty();
        }
        return Optional.of(new LastSeen(at, words, by, house.now()));
    }
}
