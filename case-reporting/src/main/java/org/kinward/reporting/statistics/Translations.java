package org.kinward.reporting.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.kinward.core.access.PlaceId;
import org.kinward.core.statistics.columns.Dictionary;
import org.kinward.core.statistics.question.RecordDimension;

/** From the numbers of each agency to numbers that hold for all agencies of a question: the same code is the same category. */
final class Translations {

    private final Dictionary dictionary = new Dictionary();
    private final List<PlaceId> places = new ArrayList<>(List.of(new PlaceId(new UUID(0, 0))));
    private final Map<String, Short> placeNumbers = new HashMap<>();
    private final List<OfAgency> agencies = new ArrayList<>();

    Translations(int count) {
        for (int agency = 0; agency < count; agency++) {
            agencies.add(new OfAgency());
        }
    }

    /** The numbers of one agency. */
    static final class OfAgency {

        private static final int FIRST = 256;

        private final Map<RecordDimension, short[]> numbers = new EnumMap<>(RecordDimension.class);
        private final Map<Short, Short> placeNumbers = new HashMap<>();

        OfAgency() {
            for (var dimension : RecordDimension.values()) {
                var same = new short[FIRST];
                for (short number = 0; number < FIRST; number++) {
                    same[number] = number;
                }
                numbers.put(dimension, same);
            }
        }

        short[] of(RecordDimension dimension) {
            return Objects.requireNonNull(numbers.get(dimension));
        }

        /** 0 for a place that has no number. */
        short place(short number) {
            return placeNumbers.getOrDefault(number, (short) 0);
        }

        private void put(RecordDimension dimension, int number, int translated) {
            var known = of(dimension);
            if (number >= known.length) {
                known = Arrays.copyOf(known, Math.max(number + 1, known.length * 2));
                numbers.put(dimension, known);
            }
            known[number] = (short) translated;
        }
    }

    /** A code of an agency, by the agency's place in the question. */
    void add(int agency, String dimension, String code, int number) {
        if (dimension.equals("PLACE")) {
            var known = placeNumbers.computeIfAbsent(code, _ -> {
                places.add(new PlaceId(UUID.fromString(code)));
                return (short) (places.size() - 1);
            });
            of(agency).placeNumbers.put((short) number, known);
        } else {
            var known = RecordDimension.valueOf(dimension);
            of(agency).put(known, number, dictionary.number(known, code));
        }
    }

    OfAgency of(int agency) {
        return agencies.get(agency);
    }

    Dictionary dictionary() {
        return dictionary;
    }

    List<PlaceId> places() {
        return places;
    }
}
