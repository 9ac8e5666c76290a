package org.kinward.core.statistics.columns;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kinward.core.access.PlaceId;
import org.kinward.core.statistics.question.RecordDimension;

/** The records of some agencies as one snapshot of each has them, a column for each dimension; filled once, then only read. */
public final class RecordColumns {

    private final Dictionary dictionary;
    private final List<PlaceId> placeNames;
    private final Map<RecordDimension, short[]> ones = new EnumMap<>(RecordDimension.class);
    private final Map<RecordDimension, Several> several = new EnumMap<>(RecordDimension.class);
    /** Those of {@link #ones}, in the order of the dimensions. */
    private short[][] inOrder;
    private short[] opened;
    private short[] closed;
    private short[] returned;
    private short[] places;
    private boolean[] estimated;
    private long[] children;
    private long[] tied;
    private Related related = Related.NOBODY;
    private int size;

    /**
     * @param placeNames
     *            the place behind each number from 0
     * @param expected
     *            about how many records will come
     */
    public RecordColumns(Dictionary dictionary, List<PlaceId> placeNames, int expected) {
        this.dictionary = dictionary;
        this.placeNames = List.copyOf(placeNames);
        int room = Math.max(expected, 1);
        opened = new short[room];
        closed = new short[room];
        returned = new short[room];
        places = new short[room];
        estimated = new boolean[room];
        children = new long[room];
        tied = new long[room];
        for (var dimension : RecordDimension.values()) {
            if (dimension.countsMoreThanOnce()) {
                several.put(dimension, new Several(room));
            } else {
                ones.put(dimension, new short[room]);
            }
        }
        inOrder = ones.values().toArray(short[][]::new);
    }

    /** A month as columns hold it; 0 is none. */
    public static short month(YearMonth month) {
        return (short) (month.getYear() * 12 + month.getMonthValue() - 1);
    }

    /**
     * When and where a case file was open.
     *
     * @param closed
     *            0 while it is open
     * @param returned
     *            0 of a child that did not come home
     * @param place
     *            a number of the list of places
     * @param tiedTo
     *            another child of the same household; 0 for none
     */
    public record Frame(short opened, short closed, short returned, short place, boolean isEstimated, long child,
            long tiedTo) {
    }

    /** Begins the next record; its values are put afterwards. */
    public void begin(Frame frame) {
        if (size == opened.length) {
            grow(size * 2);
        }
        opened[size] = frame.opened();
        closed[size] = frame.closed();
        returned[size] = frame.returned();
        places[size] = frame.place();
        estimated[size] = frame.isEstimated();
        children[size] = frame.child();
        tied[size] = frame.tiedTo();
        size++;
    }

    /** What the record that was begun last says once: a number for each such dimension, in their order. */
    public void put(short[] numbers) {
        for (int at = 0; at < inOrder.length; at++) {
            inOrder[at][size - 1] = numbers[at];
        }
    }

    /** All values of the record that was begun last: the first so many of these, at least one. */
    public void put(RecordDimension dimension, short[] numbers, int count) {
        several(dimension).add(numbers, count);
    }

    /** To be called when all records are there: finds the children who have several, and households. */
    public RecordColumns done() {
        related = Related.of(Arrays.copyOf(children, size), Arrays.copyOf(tied, size));
        children = new long[0];
        tied = new long[0];
        return this;
    }

    public int size() {
        return size;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    List<PlaceId> placeNames() {
        return placeNames;
    }

    short opened(int row) {
        return opened[row];
    }

    short closed(int row) {
        return closed[row];
    }

    short returned(int row) {
        return returned[row];
    }

    short place(int row) {
        return places[row];
    }

    boolean isEstimated(int row) {
        return estimated[row];
    }

    /** Opened first; of the same month closed first, then by what the records say, so that the order of reading does not matter. */
    boolean isBefore(int row, int other) {
        if (opened[row] != opened[other] || closed[row] != closed[other]) {
            return opened[row] != opened[other] ? opened[row] < opened[other]
                    : end(closed[row]) < end(closed[other]);
        }
        for (var column : ones.entrySet()) {
            var one = dictionary.code(column.getKey(), column.getValue()[row]);
            int order = one.compareTo(dictionary.code(column.getKey(), column.getValue()[other]));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    /** Whatever is open closes last. */
    private static int end(short closed) {
        return closed == 0 ? Short.MAX_VALUE : closed;
    }

    /** 0 of a child with one record, else a number that the records of the child share. */
    int sibling(int row) {
        return related.sibling(row);
    }

    /** 0 of a household with one record, else a number that its records share. */
    int household(int row) {
        return related.household(row);
    }

    short[] ones(RecordDimension dimension) {
        return Objects.requireNonNull(ones.get(dimension));
    }

    Several several(RecordDimension dimension) {
        return Objects.requireNonNull(several.get(dimension));
    }

    private void grow(int room) {
        opened = Arrays.copyOf(opened, room);
        closed = Arrays.copyOf(closed, room);
        returned = Arrays.copyOf(returned, room);
        places = Arrays.copyOf(places, room);
        estimated = Arrays.copyOf(estimated, room);
        children = Arrays.copyOf(children, room);
        tied = Arrays.copyOf(tied, room);
        ones.replaceAll((_, column) -> Arrays.copyOf(column, room));
        inOrder = ones.values().toArray(short[][]::new);
    }
}
