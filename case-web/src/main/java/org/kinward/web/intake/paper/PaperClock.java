package org.kinward.web.intake.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.kinward.core.intake.paper.FromPaper.Told;
import org.kinward.web.intake.typed.TypedHour;
import org.springframework.validation.Errors;

/** Reads day and hour of a paper by the clock of the agency, as it goes now. */
public record PaperClock(ZoneId zone, Instant now) {

    /** The fields of the day and of the hour. */
    record At(String day, String hour) {
    }

    /** When it was told; empty when the form says what is wrong. */
    Optional<Told> read(LocalDate on, String typed, At at, Errors wrong) {
        var hour = TypedHour.read(typed);
        if (hour.isEmpty() && !typed.isBlank()) {
            wrong.rejectValue(at.hour(), "paper.hour.wrong");
            return Optional.empty();
        }
        var told = Told.of(on, hour, zone);
        var problem = told.problem(now, zone);
        problem.ifPresent(one -> {
            switch (one) {
                case DAY_AHEAD -> wrong.rejectValue(at.day(), "shell.date.future");
                case TOO_OLD -> wrong.rejectValue(at.day(), "paper.told.old");
                case HOUR_AHEAD -> wrong.rejectValue(at.hour(), "paper.hour.ahead",
                        new Object[]{hour.map(LocalTime::toString).orElse("")}, null);
            }
        });
        return problem.isPresent() ? Optional.empty() : Optional.of(told);
    }
}
