package org.kinward.benchmark.full;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.words.Told;
import org.kinward.benchmark.words.Words;
import org.kinward.core.child.Country;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;
import org.kinward.core.lists.WorldCode;

/**
 * One question of a page of the first days, read from the core: a question that is new there is answered by itself.
 *
 * @param choices
 *            what may be answered, as the database keeps it
 */
record DayCell(String name, boolean several, boolean listed, List<String> choices) {

    private static final String OTHER = "OTHER";
    private static final List<String> LATER_DAYS = List.of("2026-03-09", "2026-04-20", "2026-05-12");
    private static final Map<String, List<String>> DAYS = Map.of("asked_on",
            List.of("2026-01-12", "2026-02-03", "2026-02-23"));
    private static final List<String> SAID = List.of("an aunt of the master", "chez une voisine", "in the fields");
    private static final List<String> COUNTRIES = List.of("TG", "BJ", "GH", "NG", "BF", "CI", "GA", "KH", "LA", "TH");
    private static final List<String> LANGUAGES = List.of("ee", "fr", "ha", "yo", "en", "km", "lo", "kbp", "fon", "th");
    private static final Map<String, List<String>> WORDS = Map.ofEntries(Map.entry("landmark", Words.LANDMARKS),
            Map.entry("likes", Words.LIKES), Map.entry("hopes", Words.HOPES), Map.entry("frightens", Words.THINGS),
            Map.entry("agreed", Words.AGREED),
            Map.entry("name", Words.CLASSES), Map.entry("things", Words.THINGS), Map.entry("hours", Words.HOURS),
            Map.entry("say", Words.SAYS), Map.entry("until", Words.UNTIL));
    private static final Map<String, List<String>> NUMBERS = Map.of("given_age", numbers(4, 15, 1), "home_people",
            numbers(2, 14, 1), "last_class_year", numbers(2016, 2026, 1), "last_class_month", numbers(1, 12, 1),
            "money_amount", numbers(500, 20_000, 500), "wages_amount", numbers(2_000, 200_000, 2_000),
            "mother_away_since", numbers(2015, 2025, 1), "father_away_since", numbers(2015, 2025, 1));

    /**
     * One answer.
     *
     * @param value
     *            a word, or words; null where there is none
     */
    record Cell(@Nullable Object value, String standing, @Nullable String said) {
    }

    static DayCell of(PageColumn column, Told told) {
        return new DayCell(column.name(), column.isSeveral(), column.chosen() == Listed.class, choices(column, told));
    }

    private static List<String> choices(PageColumn column, Told told) {
        var kind = column.chosen();
        if (kind.isEnum()) {
            return Arrays.stream(kind.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList();
        }
        var last = column.name().substring(column.name().lastIndexOf('_') + 1);
        return kind == Listed.class ? words(list(column.path().getLast()).value(), told)
                : kind == Boolean.class ? List.of("true", "false")
                        : kind == LocalDate.class ? DAYS.getOrDefault(column.name(), LATER_DAYS)
                                : kind == Country.class ? COUNTRIES
                                        : kind == SpokenLanguage.class ? LANGUAGES
                                                : kind == Integer.class
                                                        ? NUMBERS.getOrDefault(column.name(), numbers(0, 6, 1))
                                                        : WORDS.getOrDefault(last, Words.LANDMARKS);
    }

    /** Of places those of the countries that invented children know. */
    private static List<String> words(CodeList list, Told told) {
        var words = told.words(list);
        return list.isOfTheWorld() ? Stream.concat(words.stream().filter(word -> COUNTRIES.contains(
                WorldCode.country(word)) && !word.equals(OTHER)), Stream.of(OTHER)).toList() : words;
    }

    /** Of regions and districts only those that lie where was answered before, such as in the country. */
    DayCell lyingIn(Map<String, String> before) {
        var group = name.substring(0, name.lastIndexOf('_') + 1);
        if (!listed || !List.of(group + "region", group + "district").contains(name)) {
            return this;
        }
        var region = before.getOrDefault(group + "region", OTHER);
        var country = before.getOrDefault(group + "country", "");
        var lead = !region.equals(OTHER) ? region + "_" : country.isEmpty() ? "" : country + "-";
        return new DayCell(name, several, true,
                choices.stream().filter(word -> word.startsWith(lead) || word.equals(OTHER)).toList());
    }

    private static FromList list(RecordComponent question) {
        return question.getAnnotation(FromList.class);
    }

    private static List<String> numbers(int least, int most, int step) {
        return IntStream.rangeClosed(0, (most - least) / step).mapToObj(at -> Integer.toString(least + at * step))
                .toList();
    }

    /** Answered in seven of ten cases; else there is a reason. An amount is never told without its currency. */
    Cell answer(String certainty, Chance chance) {
        if (!name.endsWith("_currency") && !chance.in100(70)) {
            return new Cell(null, chance.mostly(List.of("NOT_ASKED_YET", "NOT_KNOWN", "DID_NOT_WANT_TO_SAY")), null);
        }
        if (several) {
            var chosen = chance.some(choices, 3);
            return new Cell(chosen, certainty, listed && chosen.contains(OTHER) ? chance.oneOf(SAID) : null);
        }
        var chosen = chance.mostly(choices);
        return new Cell(chosen, certainty, listed && chosen.equals(OTHER) ? chance.oneOf(SAID) : null);
    }
}
