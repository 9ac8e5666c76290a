package org.kinward.web.statistics.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.web.lists.words.LineSearch;
import org.kinward.web.statistics.said.Said;
import org.springframework.validation.Errors;

/** Groups of places as people write them: a line for each group, commas between its places, each by its name or its code. */
public record TypedPlaces(Said said) {

    /** What one field takes. */
    public static final int LONGEST = 2_000;

    private static final Pattern COMMA = Pattern.compile("[,;]");

    /** What somebody wrote into a field. */
    public record Written(String field, String typed) {
    }

    private record Place(String code, Stream<String> names) {
    }

    /** Codes of places by what they are called: prepared once a field, not once for each name that was typed. */
    private record Called(Map<String, List<String>> codes) {

        private static Called of(Stream<Place> places) {
            return new Called(places.flatMap(place -> Stream.concat(Stream.of(place.code()), place.names())
                    .map(LineSearch::compared).filter(name -> !name.isEmpty()).distinct()
                    .map(name -> Map.entry(name, place.code())))
                    .collect(Collectors.groupingBy(Map.Entry::getKey,
                            Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
        }

        private List<String> so(String typed) {
            return codes.getOrDefault(LineSearch.compared(typed), List.of());
        }
    }

    /** The groups; empty if something is wrong, and then it says what beside the field. */
    public Optional<OwnBands> read(Map<RecordDimension, Written> written, Errors errors) {
        var groups = new TreeMap<RecordDimension, List<List<String>>>();
        new TreeMap<>(written)
                .forEach((dimension, one) -> groups.put(dimension, groups(Called.of(places(dimension)), one, errors)));
        return switch (OwnBands.judge(groups)) {
            case OwnBands.Outcome.Fits(var bands) -> errors.hasErrors() ? Optional.empty() : Optional.of(bands);
            case OwnBands.Outcome.Wrong(var faults) -> {
                faults.forEach(fault -> reject(fault, field(written, fault.of()), errors));
                yield Optional.empty();
            }
        };
    }

    private void reject(OwnBands.Fault fault, String field, Errors errors) {
        switch (fault) {
            case OwnBands.Fault.Overlap(var of, var places) -> reject(errors, field, "release.new.places.overlap",
                    places.stream().map(place -> said.category(of, place)).collect(Collectors.joining(", ")));
            case OwnBands.Fault.TooMany _ ->
                reject(errors, field, "release.new.places.many", String.valueOf(OwnBands.MOST));
        }
    }

    private static List<List<String>> groups(Called places, Written written, Errors errors) {
        if (written.typed().length() > LONGEST) {
            reject(errors, written.field(), "release.new.places.long", String.valueOf(LONGEST));
            return List.of();
        }
        return written.typed().lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> group(places, line, written.field(), errors)).toList();
    }

    /** A name may have a comma in it. */
    private static List<String> group(Called places, String line, String field, Errors errors) {
        var whole = places.so(line);
        if (whole.size() == 1) {
            return whole;
        }
        var codes = new ArrayList<String>();
        COMMA.splitAsStream(line).map(String::strip).filter(name -> !name.isEmpty()).forEach(name -> {
            var found = places.so(name);
            switch (found.size()) {
                case 0 -> reject(errors, field, "release.new.places.unknown", name);
                case 1 -> codes.add(found.getFirst());
                default -> reject(errors, field, "release.new.places.several", name, String.join(", ", found));
            }
        });
        return codes;
    }

    /** In both languages. */
    private Stream<Place> places(RecordDimension dimension) {
        return dimension.list().map(this::listed).orElseGet(() -> dimension.codes().stream().map(code -> {
            var country = Locale.of("", code);
            return new Place(code, Stream.of(country.getDisplayCountry(Locale.ENGLISH),
                    country.getDisplayCountry(Locale.FRENCH)));
        }));
    }

    private Stream<Place> listed(CodeList list) {
        return said.listed().lines(list).stream().filter(line -> !line.code().equals(Code.OTHER))
                .map(line -> new Place(line.code().word(),
                        Stream.concat(Stream.of(line.english(), line.french()), line.localWords().stream())));
    }

    private static String field(Map<RecordDimension, Written> written, RecordDimension of) {
        return written.getOrDefault(of, new Written("", "")).field();
    }

    private static void reject(Errors errors, String field, String key, Object... values) {
        errors.rejectValue(field, key, values, null);
    }
}
