package org.kinward.web.consent.emergency;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

import org.kinward.web.consent.record.ConsentCase;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.MomentInput;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;

/** When something was decided that was on paper first: until it is looked at again, hours count from then. */
record EarlierMoment(MomentInput typed, ConsentCase at) {

    private static final String DAY = "second.earlier.day";
    private static final String HOUR = "second.earlier.hour";

    static EarlierMoment of(MomentInput typed, ConsentCase at) {
        return new EarlierMoment(typed, at);
    }

    /** Now, if nothing was typed; empty when the form says what is wrong. */
    Optional<Instant> read(Fields fields) {
        if (typed.isBlank()) {
            return Optional.of(at.now());
        }
        var wrong = fields.result();
        var day = new Days().read(typed.day());
        day.reject(wrong, DAY);
        var hour = TypedHour.read(typed.hour());
        if (hour.isEmpty()) {
            wrong.rejectValue(HOUR, "paper.hour.wrong");
        }
        return day instanceof ReadDay.Day(var on) && hour.isPresent()
                ? checked(on.atTime(hour.get()).atZone(at.zone()).toInstant(), hour.get(), fields)
                : Optional.empty();
    }

    private Optional<Instant> checked(Instant moment, LocalTime hour, Fields fields) {
        var day = moment.atZone(at.zone()).toLocalDate();
        if (day.isAfter(at.today())) {
            fields.result().rejectValue(DAY, "shell.date.future");
        } else if (moment.isAfter(at.now())) {
            fields.result().rejectValue(HOUR, "paper.hour.ahead", new Object[]{hour.toString()}, null);
        } else if (day.isBefore(at.head().openedOn())) {
            fields.result().rejectValue(DAY, "consent.problem.BEFORE_THE_RECORD");
        }
        return fields.result().hasErrors() ? Optional.empty() : Optional.of(moment);
    }
}
