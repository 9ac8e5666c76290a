package org.kinward.core.export.safe;

import java.util.List;
import java.util.regex.Pattern;

import org.kinward.core.statistics.question.AgeBands;

/** Says a value as exactly as a grain has it. Why there is no value stays as it is: it is a category like the others. */
final class Saying {

    private static final Pattern YEARS = Pattern.compile("\\d{1,2}");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    private Saying() {
    }

    static List<String> of(ExportField field, List<String> values, Grain grain) {
        return switch (grain) {
            case HEADINGS -> Headings.of(field).of(values);
            case AS_RECORDED -> values;
            case AGE_BANDS -> values.stream().map(value -> band(value, AgeBands.USUAL)).toList();
            case TWO_AGE_BANDS -> values.stream().map(value -> band(value, AgeBands.TWO)).toList();
            case QUARTER -> values.stream().map(Saying::quarter).toList();
            case YEAR -> values.stream().map(value -> MONTH.matcher(value).replaceAll("$1")).toList();
            case LEFT_OUT -> List.of();
        };
    }

    private static String band(String value, AgeBands bands) {
        return YEARS.matcher(value).matches() ? bands.codes().get(bands.bandOf(Integer.parseInt(value))) : value;
    }

    private static String quarter(String value) {
        var month = MONTH.matcher(value);
        return month.matches() ? month.group(1) + "-Q" + (Integer.parseInt(month.group(2)) + 2) / 3 : value;
    }
}
