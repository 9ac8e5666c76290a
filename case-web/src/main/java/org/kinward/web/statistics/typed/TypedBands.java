package org.kinward.web.statistics.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.kinward.core.statistics.question.AgeBand;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.web.shell.language.Digits;
import org.springframework.validation.Errors;

/** Bands as people write them: 0-5, 6-11, 12-17 or under 6, 7 to 14, 15+. */
public final class TypedBands {

    private static final String AGE = "(\\p{Nd}{1,3})";
    private static final Pattern PARTED = Pattern.compile("[,;\\n]+");
    private static final Pattern BAND = Pattern.compile(AGE + "\\s*(?:[-–—]|to|à)\\s*" + AGE,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile(AGE);
    private static final Pattern OLDER = Pattern.compile(AGE + "\\s*\\+");
    private static final Pattern UNDER = Pattern.compile("(?:under|moins de|<)\\s*" + AGE, Pattern.CASE_INSENSITIVE);

    private TypedBands() {
    }

    /** The bands; empty if one of them is none. */
    public static Optional<List<AgeBand>> read(String typed) {
        var bands = new ArrayList<AgeBand>();
        for (var part : PARTED.split(typed.strip(), -1)) {
            if (part.isBlank()) {
                continue;
            }
            var band = band(part.strip());
            if (band.isEmpty()) {
                return Optional.empty();
            }
            if (!saysWhoIsOlder(part, band.get(), bands)) {
                bands.add(band.get());
            }
        }
        return Optional.of(bands);
    }

    private static Optional<AgeBand> band(String part) {
        var band = BAND.matcher(part);
        if (band.matches()) {
            return Optional.of(new AgeBand(years(band.group(1)), years(band.group(2))));
        }
        var year = YEAR.matcher(part);
        if (year.matches()) {
            return Optional.of(new AgeBand(years(part), years(part)));
        }
        var older = OLDER.matcher(part);
        if (older.matches()) {
            return Optional.of(new AgeBand(years(older.group(1)), AgeBands.OLDEST));
        }
        var under = UNDER.matcher(part);
        return under.matches() ? Optional.of(new AgeBand(0, years(under.group(1)) - 1)) : Optional.empty();
    }

    /** Who is older than the last band stands in a band of its own anyway. */
    private static boolean saysWhoIsOlder(String part, AgeBand band, List<AgeBand> before) {
        return part.strip().endsWith("+") && before.stream().anyMatch(one -> one.to() == band.from() - 1);
    }

    private static int years(String digits) {
        return Digits.read(digits).orElseThrow();
    }

    /** Says beside the field why bands cannot be counted. */
    static void trouble(AgeBands.Outcome outcome, String field, Errors errors) {
        switch (outcome) {
            case AgeBands.Outcome.Fits _ -> {
            }
            case AgeBands.Outcome.None _ -> errors.rejectValue(field, "statistics.bands.wrong");
            case AgeBands.Outcome.EndsBeforeStart(var band) ->
                reject(errors, field, "statistics.bands.turned", band.code());
            case AgeBands.Outcome.Overlap(var first, var second) ->
                reject(errors, field, "statistics.bands.overlap", first.code(), second.code());
            case AgeBands.Outcome.Gap(var missing) ->
                reject(errors, field, "statistics.bands.gap", missing.code());
            case AgeBands.Outcome.OutOfRange(var band) ->
                reject(errors, field, "statistics.bands.range", band.code(), String.valueOf(AgeBands.OLDEST));
        }
    }

    private static void reject(Errors errors, String field, String key, Object... values) {
        errors.rejectValue(field, key, values, null);
    }
}
