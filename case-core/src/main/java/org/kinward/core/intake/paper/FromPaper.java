package org.kinward.core.intake.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a paper says of itself: of an intake, a talk, a note or a page of a record that was told on paper first. Who typed it,
 * and when, stands where the paper stands: with the draft, the talk and the note, with which it is written and never
 * changed, and in {@link PagePaper} for a page, whose paper can be put right. Everything that is due counts from it.
 */
public record FromPaper(Told told, ToldTo to, WhyPaper why) {

    /** An older paper was given a wrong year. */
    public static final Period OLDEST = Period.ofYears(1);

    /** What is wrong with the day or the hour on a paper. */
    public enum Problem {
        DAY_AHEAD, HOUR_AHEAD, TOO_OLD
    }

    /**
     * When it was told, by the clock of the agency.
     *
     * @param on
     *            the day
     * @param at
     *            the moment, where the paper names an hour
     * @param since
     *            from when hours count: that moment, or the beginning of the day, because it may have been that early
     */
    public record Told(LocalDate on, Optional<Instant> at, Instant since) {

        /**
         * On this day, at this hour if it is known. An hour that the clocks left out is that of a clock nobody has set; of
         * two hours of the same name it is the first.
         */
        public static Told of(LocalDate on, Optional<LocalTime> hour, ZoneId zone) {
            var at = hour.map(time -> on.atTime(time).atZone(zone).toInstant());
            return new Told(on, at, at.orElseGet(() -> on.atStartOfDay(zone).toInstant()));
        }

        /** What is wrong with it, when somebody types it at this moment. */
        public Optional<Problem> problem(Instant now, ZoneId zone) {
            var today = now.atZone(zone).toLocalDate();
            if (on.isAfter(today)) {
                return Optional.of(Problem.DAY_AHEAD);
            }
            if (on.isBefore(today.minus(OLDEST))) {
                return Optional.of(Problem.TOO_OLD);
            }
            return since.isAfter(now) ? Optional.of(Problem.HOUR_AHEAD) : Optional.empty();
        }
    }
}
