package org.kinward.web.intake.paper;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.kinward.core.intake.paper.FromPaper.Told;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.validation.BindingResult;

/** Reads day and hour of a paper by the clock of the agency, as it goes now. */
record PaperClock(ZoneId zone, Instant now) {

    private static final String DAY = "told.day";
    private static final String HOUR = "told.hour";

    /** When it was told; empty when the form says what is wrong. */
    Optional<Told> read(PaperForm.ToldInput typed, BindingResult wrong) {
        var day = new Days().read(typed.day());
        day.reject(wrong, DAY);
        var hour = TypedHour.read(typed.hour());
        if (hour.isEmpty() && !typed.hour().isBlank()) {
            wrong.rejectValue(HOUR, "paper.hour.wrong");
            return Optional.empty();
        }
        return day instanceof ReadDay.Day(var on) ? checked(Told.of(on, hour, zone), hour, wrong) : Optional.empty();
    }

    private Optional<Told> checked(Told told, Optional<LocalTime> hour, BindingResult wrong) {
        var problem = told.problem(now, zone);
        problem.ifPresent(one -> {
            switch (one) {
                case DAY_AHEAD -> wrong.rejectValue(DAY, "shell.date.future");
                case TOO_OLD -> wrong.rejectValue(DAY, "paper.told.old");
                case HOUR_AHEAD -> wrong.rejectValue(HOUR, "paper.hour.ahead",
                        new Object[]{hour.map(LocalTime::toString).orElse("")}, null);
            }
        });
        return problem.isPresent() ? Optional.empty() : Optional.of(told);
    }
}
