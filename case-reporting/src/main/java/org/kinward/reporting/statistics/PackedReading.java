package org.kinward.reporting.statistics;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

import org.kinward.core.statistics.columns.RecordColumns;
import org.kinward.core.statistics.question.RecordDimension;

/**
 * Puts packed records into columns; how they are packed stands with {@code statistics.packed_record}. Numbers of one agency are not
 * those of another, so each goes through a translation.
 */
final class PackedReading {

    private static final List<RecordDimension> ONES = Arrays.stream(RecordDimension.values())
            .filter(dimension -> !dimension.countsMoreThanOnce()).toList();
    private static final List<RecordDimension> SEVERAL = Arrays.stream(RecordDimension.values())
            .filter(RecordDimension::countsMoreThanOnce).toList();
    private static final char NEXT_DIMENSION = '|';
    private static final int OPENED = 0;
    private static final int CLOSED = 2;
    private static final int RETURNED = 4;
    private static final int PLACE = 6;
    private static final int ESTIMATED = 8;
    private static final int FIRST_ONE = 10;
    /** Numbers fill up groups of four. */
    private static final int CHILD = (FIRST_ONE + 2 * ONES.size() + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    private static final int TIED = CHILD + Long.BYTES;
    private static final int LENGTH = TIED + Long.BYTES;

    private final RecordColumns columns;
    private final Translations translations;
    private final short[][] ones = new short[ONES.size()][];
    private final short[][] several = new short[SEVERAL.size()][];
    private final short[] said = new short[ONES.size()];
    private final short[] values = new short[1_000];
    private Translations.OfAgency numbers;

    PackedReading(RecordColumns columns, Translations translations) {
        this.columns = columns;
        this.translations = translations;
        this.numbers = translations.of(0);
        of(0);
    }

    /** The next records are of this agency. */
    void of(int agency) {
        numbers = translations.of(agency);
        Arrays.setAll(ones, at -> numbers.of(ONES.get(at)));
        Arrays.setAll(several, at -> numbers.of(SEVERAL.get(at)));
    }

    /**
     * One record.
     *
     * @param at
     *            where what it says once begins in these bytes
     * @param word
     *            where what it says several times begins
     * @param end
     *            behind its last byte
     */
    void read(ByteBuffer bytes, int at, int word, int end) {
        columns.begin(new RecordColumns.Frame(bytes.getShort(at + OPENED), bytes.getShort(at + CLOSED),
                bytes.getShort(at + RETURNED), numbers.place(bytes.getShort(at + PLACE)),
                bytes.getShort(at + ESTIMATED) == 1, bytes.getLong(at + CHILD), bytes.getLong(at + TIED)));
        int next = at + FIRST_ONE;
        for (int one = 0; one < ones.length; one++) {
            said[one] = ones[one][bytes.getShort(next)];
            next += 2;
        }
        columns.put(said);
        several(bytes, word, end);
    }

    private void several(ByteBuffer bytes, int word, int end) {
        int at = word;
        for (int dimension = 0; dimension < several.length; dimension++) {
            var translated = several[dimension];
            int count = 0;
            int number = 0;
            while (at < end && bytes.get(at) != NEXT_DIMENSION) {
                byte sign = bytes.get(at++);
                if (sign == ',') {
                    values[count++] = translated[number];
                    number = 0;
                } else {
                    number = number * 10 + sign - '0';
                }
            }
            values[count++] = translated[number];
            at++;
            columns.put(SEVERAL.get(dimension), values, count);
        }
    }

    /** Whether so many bytes are what a record says once. */
    static boolean isWhole(int length) {
        return length == LENGTH;
    }
}
