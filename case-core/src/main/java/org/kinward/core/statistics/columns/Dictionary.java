package org.kinward.core.statistics.columns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.RecordDimension;

/**
 * Which number stands for which category. The first numbers of every dimension are the reasons for which there is no value, then
 * comes *other*; of an age the number is the years behind these.
 */
public final class Dictionary {

    /** The number of *other*. */
    public static final int OTHER = Missing.values().length + 1;

    private final Map<RecordDimension, List<String>> codes = new EnumMap<>(RecordDimension.class);
    private final Map<RecordDimension, Map<String, Integer>> numbers = new EnumMap<>(RecordDimension.class);

    public Dictionary() {
        for (var dimension : RecordDimension.values()) {
            codes.put(dimension, new ArrayList<>(List.of("")));
            numbers.put(dimension, new HashMap<>());
            for (var missing : Missing.values()) {
                number(dimension, missing.name());
            }
            number(dimension, Missing.OTHER);
            if (dimension.kind() == RecordDimension.Kind.AGE) {
                for (int years = 0; years <= AgeBands.OLDEST; years++) {
                    number(dimension, String.valueOf(years));
                }
            }
        }
    }

    /** The number of a category, which it is given if it has none. */
    public int number(RecordDimension dimension, String category) {
        var all = codes(dimension);
        var known = of(dimension).putIfAbsent(category, all.size());
        if (known != null) {
            return known;
        }
        all.add(category);
        return all.size() - 1;
    }

    /** The category of a number. */
    public String code(RecordDimension dimension, int number) {
        return codes(dimension).get(number);
    }

    /** One more than the largest number. */
    public int size(RecordDimension dimension) {
        return codes(dimension).size();
    }

    /** The years behind a number of an age; less than 0 where there is no value. */
    static int years(int number) {
        return number - OTHER - 1;
    }

    private List<String> codes(RecordDimension dimension) {
        return Objects.requireNonNull(codes.get(dimension));
    }

    private Map<String, Integer> of(RecordDimension dimension) {
        return Objects.requireNonNull(numbers.get(dimension));
    }
}
