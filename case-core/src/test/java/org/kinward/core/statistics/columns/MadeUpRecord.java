package org.kinward.core.statistics.columns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.kinward.core.access.PlaceId;
import org.kinward.core.statistics.question.AgeBand;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.RecordDimension;

/** A record as plain words, for whoever counts it by hand. */
record MadeUpRecord(int opened, int closed, int returned, int place, Who who,
        Map<RecordDimension, Set<String>> says) {

    static final List<PlaceId> PLACES = List.of(new PlaceId(new UUID(0, 1)), new PlaceId(new UUID(0, 2)));
    /** January 2026. */
    static final int FIRST_MONTH = 2026 * 12;

    /** A child, and to whom it is tied; 0 to nobody. */
    record Who(long child, long tiedTo) {
    }

    /** So many records of fewer children, over six months. */
    static List<MadeUpRecord> some(Random chance, int count) {
        var records = new ArrayList<MadeUpRecord>();
        for (int at = 0; at < count; at++) {
            int opened = FIRST_MONTH + chance.nextInt(6);
            records.add(new MadeUpRecord(opened, chance.nextBoolean() ? 0 : opened + chance.nextInt(4),
                    chance.nextBoolean() ? 0 : opened + chance.nextInt(6), chance.nextInt(2),
                    new Who(1 + chance.nextInt(Math.max(1, count * 2)),
                            chance.nextInt(3) == 0 ? 1 + chance.nextInt(Math.max(1, count * 2)) : 0),
                    says(chance)));
        }
        return records;
    }

    private static Map<RecordDimension, Set<String>> says(Random chance) {
        var says = new EnumMap<RecordDimension, Set<String>>(RecordDimension.class);
        for (var dimension : RecordDimension.values()) {
            var values = new TreeSet<String>();
            int wanted = dimension.countsMoreThanOnce() ? 1 + chance.nextInt(3) : 1;
            while (values.size() < wanted) {
                values.add(value(dimension, chance));
            }
            says.put(dimension, chance.nextInt(5) == 0
                    ? Set.of(Missing.values()[chance.nextInt(Missing.values().length)].name())
                    : values);
        }
        return says;
    }

    private static String value(RecordDimension dimension, Random chance) {
        if (dimension.kind() == RecordDimension.Kind.AGE) {
            return String.valueOf(chance.nextInt(AgeBands.OLDEST + 1));
        }
        var codes = dimension.codes();
        return dimension.list().isPresent() || codes.isEmpty() ? "LINE-" + chance.nextInt(4)
                : codes.get(chance.nextInt(Math.min(codes.size(), 4)));
    }

    private static short[] numbers(Dictionary dictionary, RecordDimension dimension, MadeUpRecord record) {
        var values = Objects.requireNonNull(record.says.get(dimension));
        var numbers = new short[values.size()];
        int next = 0;
        for (var value : values) {
            numbers[next++] = (short) dictionary.number(dimension, value);
        }
        return numbers;
    }

    static RecordColumns columns(List<MadeUpRecord> records) {
        var dictionary = new Dictionary();
        var columns = new RecordColumns(dictionary, PLACES, 4);
        for (var record : records) {
            columns.begin(new RecordColumns.Frame((short) record.opened, (short) record.closed,
                    (short) record.returned, (short) record.place,
                    record.isEstimated(), record.who.child(), record.who.tiedTo()));
            var once = new short[RecordDimension.values().length];
            int next = 0;
            for (var dimension : RecordDimension.values()) {
                var numbers = numbers(dictionary, dimension, record);
                if (dimension.countsMoreThanOnce()) {
                    columns.put(dimension, numbers, numbers.length);
                } else {
                    once[next++] = numbers[0];
                }
            }
            columns.put(once);
        }
        return columns.done();
    }

    boolean isEstimated() {
        return who.child() % 3 == 0;
    }

    /** Everything that it says once, in the order of the dimensions. */
    String said() {
        var said = new StringBuilder();
        says.forEach((dimension, values) -> said.append(dimension.countsMoreThanOnce() ? "" : String.join("", values))
                .append('\0'));
        return said.toString();
    }

    /** The categories that it stands in; of an age the band. */
    Set<String> in(RecordDimension dimension, List<AgeBand> bands) {
        var values = says.getOrDefault(dimension, Set.of());
        var only = values.iterator().next();
        if (dimension.kind() != RecordDimension.Kind.AGE || !Character.isDigit(only.charAt(0))) {
            return values;
        }
        int years = Integer.parseInt(only);
        for (var band : bands) {
            if (band.from() <= years && years <= band.to()) {
                return Set.of(band.code());
            }
        }
        return Set.of(bands.getLast().to() + 1 + "+");
    }
}
