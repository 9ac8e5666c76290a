package org.kinward.web.intake.typed;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.kinward.web.shell.form.DateInput;

/** A day as people type it: month as number or name in either language, digits of any script, the calendar told apart. */
public sealed interface TypedDay {

    /** It is a day. */
    record Read(LocalDate day) implements TypedDay {
    }

    /** It is none; the message says what to do, and which box it is about. */
    record Wrong(String key, List<String> values) implements TypedDay {

        static Wrong because(String key, String... values) {
            return new Wrong(key, List.of(values));
        }
    }

    /** The Buddhist calendar counts 543 years more. */
    int BUDDHIST = 543;

    private static boolean looksBuddhist(int year) {
        return year >= 2400 && year < 2700;
    }

    static TypedDay of(DateInput typed) {
        if (typed.day().isBlank() || typed.month().isBlank() || typed.year().isBlank()) {
            return Wrong.because("shell.date.missing");
        }
        var day = TypedNumber.read(typed.day());
        var month = month(typed.month());
        var year = TypedNumber.read(typed.year());
        if (day.isEmpty() || day.getAsInt() < 1 || day.getAsInt() > 31) {
            return Wrong.because("shell.date.day-wrong");
        }
        if (month.isEmpty()) {
            return Wrong.because("shell.date.month-wrong");
        }
        if (year.isEmpty() || year.getAsInt() < 1900 || year.getAsInt() > 9999) {
            return Wrong.because("shell.date.year-wrong");
        }
        return of(year.getAsInt(), month.getAsInt(), day.getAsInt());
    }

    private static TypedDay of(int year, int month, int day) {
        if (looksBuddhist(year)) {
            return Wrong.because("shell.date.buddhist-year", "" + year, "" + (year - BUDDHIST));
        }
        try {
            return new Read(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Wrong.because("shell.date.no-such-day");
        }
    }

    private static OptionalInt month(String typed) {
        var number = TypedNumber.read(typed);
        if (number.isPresent()) {
            return number.getAsInt() >= 1 && number.getAsInt() <= 12 ? number : OptionalInt.empty();
        }
        var word = plain(typed);
        var meant = Arrays.stream(Month.values()).filter(month -> isMeant(month, word)).toList();
        return meant.size() == 1 ? OptionalInt.of(meant.getFirst().getValue()) : OptionalInt.empty();
    }

    /** The whole name or its beginning, from three letters on: "nov", "févr.", "AOUT". */
    private static boolean isMeant(Month month, String word) {
        return word.length() >= 3 && List.of(Locale.ENGLISH, Locale.FRENCH).stream()
                .map(language -> plain(month.getDisplayName(TextStyle.FULL, language)))
                .anyMatch(name -> name.startsWith(word));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\\p{M}\\p{Punct}\\s]", "")
                .toLowerCase(Locale.ROOT);
    }
}
