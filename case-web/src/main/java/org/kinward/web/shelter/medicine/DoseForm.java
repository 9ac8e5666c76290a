package org.kinward.web.shelter.medicine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.medicine.Dose;
import org.kinward.core.shelter.medicine.DoseCame;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/**
 * What came of a dose, as typed; its revision says how many lines about it had been shown.
 *
 * @param due
 *            empty where it is given when needed: then it is due when it was given
 */
record DoseForm(String medicine, String due, String came, String hour, String why, FormStamp stamp) {

    DoseForm(@Nullable String medicine, @Nullable String due, @Nullable String came, @Nullable String hour,
            @Nullable String why, @Nullable FormStamp stamp) {
        this.medicine = Fields.orEmpty(medicine);
        this.due = Fields.orEmpty(due);
        this.came = Fields.orEmpty(came);
        this.hour = Fields.orEmpty(hour);
        this.why = Fields.orEmpty(why);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** What was typed, for somebody who has seen so many lines. */
    DoseForm seen(int lines) {
        return new DoseForm(medicine, due, came, hour, why, FormStamp.shown(lines));
    }

    int number() {
        return MedicinePath.number(medicine);
    }

    Optional<Instant> dueAt() {
        return due.isEmpty() ? Optional.empty() : Optional.of(MedicinePath.due(due));
    }

    /** What came of it; empty if something is wrong, and then it says what. */
    Optional<Dose> read(Fields fields, House house, CaseFileId file, PersonId by) {
        var how = fields.one("came", came, DoseCame.class);
        var at = TypedHour.read(hour).map(typed -> house.at(house.today(), typed))
                .map(moment -> moment.isAfter(house.now()) ? moment.minus(Duration.ofDays(1)) : moment);
        if (at.isEmpty()) {
            fields.missing("hour");
        }
        var line = (int) stamp.shownRevision().number() + 1;
        var reason = line == 1 ? "" : fields.words("why", why, Dose.LONGEST);
        if (line > 1 && reason.length() < Dose.SHORTEST) {
            fields.missing("why");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Dose(new Dose.Which(file, number(), dueAt().orElse(at.orElseThrow())), line,
                        how.orElseThrow(), at.orElseThrow(), reason, by, house.now()));
    }
}
