package org.kinward.web.intake.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.event.Event;
import org.kinward.core.intake.firsthour.Escort.HowCame;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.validation.BindingResult;

/**
 * How many children came at once, as typed.
 *
 * @param onPaper
 *            how many the escort's paper names; empty when there is none
 */
record EventForm(DateInput day, String hour, String service, String onPaper, FormStamp stamp) {

    EventForm(@Nullable DateInput day, @Nullable String hour, @Nullable String service, @Nullable String onPaper,
            @Nullable FormStamp stamp) {
        this.day = DateInput.orEmpty(day);
        this.hour = Objects.requireNonNullElse(hour, "");
        this.service = Objects.requireNonNullElse(service, "");
        this.onPaper = Objects.requireNonNullElse(onPaper, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** They come now. */
    static EventForm at(LocalDateTime now) {
        return new EventForm(new DateInput("" + now.getDayOfMonth(), "" + now.getMonthValue(), "" + now.getYear()),
                "%02d:%02d".formatted(now.getHour(), now.getMinute()), "", "", FormStamp.fresh(Revision.NEW));
    }

    /** The same event on a form of its own. */
    EventForm again() {
        return new EventForm(day, hour, service, onPaper, FormStamp.fresh(Revision.NEW));
    }

    /** How they came; empty when the form says what is wrong. */
    Optional<Event.Came> read(ZoneId zone, Instant now, BindingResult wrong) {
        var at = moment(zone, now, wrong);
        var how = Reading.constant(HowCame.class, service);
        if (how.isEmpty() && !service.isEmpty()) {
            wrong.rejectValue("service", "event.service.wrong");
        }
        var many = TypedNumber.read(onPaper);
        if (!onPaper.isBlank()
                && (many.isEmpty() || many.getAsInt() < 0 || many.getAsInt() > Event.Came.MOST_ON_PAPER)) {
            wrong.rejectValue("onPaper", "event.number.wrong", new Object[]{Event.Came.MOST_ON_PAPER}, null);
        }
        return wrong.hasErrors() ? Optional.empty() : at.map(when -> new Event.Came(when,
                how.<Answer<HowCame>>map(one -> Answer.known(one, Certainty.SAID_BY_SOMEONE_ELSE))
                        .orElseGet(Answer::notAsked),
                many.isPresent() ? Answer.known(many.getAsInt(), Certainty.CONFIRMED_BY_DOCUMENT)
                        : Answer.notAsked()));
    }

    private Optional<Instant> moment(ZoneId zone, Instant now, BindingResult wrong) {
        var read = new Days().read(day);
        read.reject(wrong, "day");
        var time = TypedHour.read(hour);
        if (time.isEmpty()) {
            wrong.rejectValue("hour", "event.hour.wrong");
        }
        if (!(read instanceof ReadDay.Day(var date)) || time.isEmpty()) {
            return Optional.empty();
        }
        var at = date.atTime(time.get()).atZone(zone).toInstant();
        if (at.isAfter(now)) {
            wrong.rejectValue("day", "shell.date.future");
        } else if (date.isBefore(now.atZone(zone).toLocalDate().minus(FromPaper.OLDEST))) {
            wrong.rejectValue("day", "event.day.old");
        }
        return Optional.of(at);
    }
}
