package org.kinward.core.casefile.away;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From when until when somebody is away: whole days of the agency's zone, from 00:00 of the first to 24:00 of the last,
 * or from a moment on. A day may have 23 or 25 hours, and may begin at one o'clock where clocks change at midnight.
 *
 * @param from
 *            the first moment, to the microsecond
 * @param until
 *            the first moment after it
 */
public record AwayTime(Instant from, Instant until) {

    /** Nobody is away for longer than this without somebody looking at it again. */
    public static final int MOST_DAYS = 366;

    public AwayTime {
        from = from.truncatedTo(ChronoUnit.MICROS);
        until = until.truncatedTo(ChronoUnit.MICROS);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("somebody is away for some time");
        }
    }

    /**
     * The days that were asked for.
     *
     * @param first
     *            the first day; empty from now on
     */
    public record Days(Optional<LocalDate> first, LocalDate last) {

        /** What is wrong with them on this day; empty if they can be meant. */
        public Optional<Wrong> wrong(LocalDate today) {
            if (last.isBefore(today)) {
                return Optional.of(Wrong.LAST_IS_PAST);
            }
            if (first.filter(today::isAfter).isPresent()) {
                return Optional.of(Wrong.FIRST_IS_PAST);
            }
            if (first.filter(last::isBefore).isPresent()) {
                return Optional.of(Wrong.ENDS_BEFORE_IT_BEGINS);
            }
            return last.isAfter(first.orElse(today).plusDays(MOST_DAYS)) || first.orElse(today)
                    .isAfter(today.plusDays(MOST_DAYS)) ? Optional.of(Wrong.TOO_LONG) : Optional.empty();
        }
    }

    /** What can be wrong with days. */
    public enum Wrong {
        FIRST_IS_PAST, LAST_IS_PAST, ENDS_BEFORE_IT_BEGINS, TOO_LONG
    }

    /** These days in the agency's zone; a first day that is today begins now, for its morning is over. */
    public static AwayTime of(Days days, ZoneId zone, Instant now) {
        var begins = days.first().map(day -> day.atStartOfDay(zone).toInstant()).filter(now::isBefore).orElse(now);
        return new AwayTime(begins, midnightAfter(days.last(), zone));
    }

    /** The moment at which this day ends there. */
    public static Instant midnightAfter(LocalDate last, ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The last whole day there, or the day on which it is cut off. */
    public LocalDate lastDay(ZoneId zone) {
        return until.minus(1, ChronoUnit.MICROS).atZone(zone).toLocalDate();
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(from);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /** What is left of it from this moment on; empty when it is over. */
    public Optional<AwayTime> from(Instant moment) {
        return isOver(moment) ? Optional.empty() : Optional.of(hasBegun(moment) ? new AwayTime(moment, until) : this);
    }

    /** Whether every moment of the other lies in it. */
    public boolean contains(AwayTime other) {
        return !from.isAfter(other.from) && !until.isBefore(other.until);
    }

    /** The same up to another moment. */
    AwayTime until(Instant end) {
        return new AwayTime(from, end);
    }
}
