package org.kinward.benchmark.work;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What is answered on the sheets of the first hour, and which page each answer leads to. */
final class Answers {

    private static final List<String> SHEETS = List.of("safety", "health", "language", "told", "escort", "adult",
            "accounts", "sex-age", "others", "tonight", "contact", "responsible", "name");
    private static final List<String> LANGUAGES = List.of("fr", "en", "ee", "ha", "yo");
    private static final List<String> BROUGHT_BY = List.of("POLICE_STATION", "STREET_TEAM", "HOTLINE", "RELATIVE");
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bdfgklmnprst";

    private Answers() {
    }

    static Map<String, String> to(String sheet, SplittableRandom random) {
        return switch (sheet) {
            case "safety" -> Map.of("q.safeHere.value", "YES", "q.nearby.value", "NONE");
            case "health" -> random.nextInt(5) == 0 ? Map.of("q.signs.value", "PAIN") : Map.of();
            case "language" -> Map.of("q.language.value", oneOf(LANGUAGES, random));
            case "escort" -> Map.of("q.service.value", oneOf(BROUGHT_BY, random));
            case "sex-age" -> Map.of("q.sex.value", random.nextBoolean() ? "GIRL" : "BOY", "q.age.value", "YEARS",
                    "q.age.years", String.valueOf(6 + random.nextInt(12)));
            default -> Map.of();
        };
    }

    /** A pattern of the path that comes after saving. */
    static String leadTo(String sheet, Map<String, String> typed) {
        var next = typed.containsKey("q.signs.value") ? sheet + "/now" : SHEETS.get(SHEETS.indexOf(sheet) + 1);
        return "/intake/[^/]+/" + next;
    }

    static Map<String, String> name(SplittableRandom random) {
        return Map.of("name", word(random) + " " + word(random), "word", word(random));
    }

    /** A day so many days from now, in its three boxes. */
    static Map<String, String> day(String field, int days) {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(days);
        return Map.of(field + ".day", String.valueOf(day.getDayOfMonth()), field + ".month",
                String.valueOf(day.getMonthValue()), field + ".year", String.valueOf(day.getYear()));
    }

    private static String word(SplittableRandom random) {
        var word = new StringBuilder();
        for (var syllable = 0; syllable < 4; syllable++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private static String oneOf(List<String> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
