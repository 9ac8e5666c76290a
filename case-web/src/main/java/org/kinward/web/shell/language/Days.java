package org.kinward.web.shell.language;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.kinward.web.shell.form.DateInput;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and hours as the pages write and read them: the month is always a word, never a number alone. */
@Component
public class Days {

    private static final int BUDDHIST_AHEAD = 543;
    private static final int FIRST_BUDDHIST = 2400;
    private static final int FIRST_YEAR = 1900;
    /** As we write it, so that it can be typed as well. */
    private static final Pattern FIRST = Pattern.compile("^\\s*1\\s*er\\s*$", Pattern.CASE_INSENSITIVE);

    /** For example "13 November 2026" or "13 novembre 2026". */
    public String written(LocalDate day) {
        return format(day, "MMMM uuuu");
    }

    /** For example "November 2026". */
    public String written(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", LocaleContextHolder.getLocale()).format(month);
    }

    /** For example "13 November 2026, 08:05". */
    public String written(Instant moment, ZoneId zone) {
        return written(LocalDateTime.ofInstant(moment, zone));
    }

    /** The same of a moment that stands on the clock of an agency already. */
    public String written(LocalDateTime moment) {
        return format(moment, "MMMM uuuu, HH:mm");
    }

    /** The same to the second, where two moments of one minute are told apart. */
    public String exact(LocalDateTime moment) {
        return format(moment, "MMMM uuuu, HH:mm:ss");
    }

    /** In French the first of a month is written "1er". */
    private static String format(Temporal day, String rest) {
        var language = LocaleContextHolder.getLocale();
        var first = language.getLanguage().equals("fr") && day.get(ChronoField.DAY_OF_MONTH) == 1;
        return DateTimeFormatter.ofPattern((first ? "d'er' " : "d ") + rest, language).format(day);
    }

    /** The town a zone of hours is named after; it says the zone in every language, and says it once. */
    public static String town(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** A month as people write it: a number, or a name in either language. */
    public Optional<Month> month(String typed) {
        return MonthNames.read(typed);
    }

    /** Reads three boxes; whether the day may lie in the future is for the page to say. */
    public ReadDay read(DateInput typed) {
        if (typed.day().isBlank() || typed.month().isBlank() || typed.year().isBlank()) {
            return ReadDay.wrong("shell.date.missing");
        }
        var day = Digits.read(FIRST.matcher(typed.day()).replaceFirst("1"));
        var month = MonthNames.read(typed.month());
        var year = Digits.read(typed.year());
        if (day.isEmpty()) {
            return ReadDay.wrong("shell.date.day-wrong");
        }
        return month.isEmpty() ? ReadDay.wrong("shell.date.month-wrong") : inYear(day.get(), month.get(), year);
    }

    private static ReadDay inYear(int day, Month month, Optional<Integer> typed) {
        var year = typed.orElse(0);
        if (year >= FIRST_BUDDHIST && year < FIRST_BUDDHIST + BUDDHIST_AHEAD) {
            return ReadDay.wrong("shell.date.buddhist-year", Integer.toString(year),
                    Integer.toString(year - BUDDHIST_AHEAD));
        }
        if (year < FIRST_YEAR || year > FIRST_BUDDHIST) {
            return ReadDay.wrong("shell.date.year-wrong");
        }
        try {
            return new ReadDay.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return ReadDay.wrong("shell.date.no-such-day");
        }
    }
}
