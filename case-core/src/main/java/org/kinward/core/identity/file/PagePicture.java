package org.kinward.core.identity.file;

import java.util.Arrays;
import java.util.Optional;

/**
 * A page as it is kept: a JPEG that the program has drawn itself, and nothing beside the picture. It prints itself as
 * hidden.
 */
public final class PagePicture {

    /** The most bytes of one page. */
    public static final int LARGEST = 2_000_000;
    /** The most points of the longer side. */
    public static final int LONGEST_SIDE = 1_600;

    private static final int MARK = 0xFF;
    private static final int STARTS = 0xD8;
    private static final int ENDS = 0xD9;
    private static final int POINTS = 0xDA;
    private static final int FRAME = 0xC0;
    /** JFIF, tables of numbers and codes, the frame: what a picture needs to be drawn, and no notes. */
    private static final int[] NEEDED = {FRAME, 0xC4, POINTS, 0xDB, 0xDD, 0xE0};
    private static final int AGAIN_FIRST = 0xD0;
    private static final int AGAIN_LAST = 0xD7;
    private static final int HEIGHT_AT = 5;
    private static final int WIDTH_AT = 7;
    private static final int SMALLEST = 100;

    private final byte[] bytes;

    private PagePicture(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The picture; empty if these bytes are anything else, hold anything else, or are too many. */
    public static Optional<PagePicture> of(byte[] bytes) {
        return bytes.length >= SMALLEST && bytes.length <= LARGEST && at(bytes, 0) == MARK && at(bytes, 1) == STARTS
                && isPlain(bytes) ? Optional.of(new PagePicture(bytes.clone())) : Optional.empty();
    }

    private static boolean isPlain(byte[] bytes) {
        var place = 2;
        while (at(bytes, place) == MARK) {
            var kind = at(bytes, place + 1);
            var length = two(bytes, place + 2);
            if (Arrays.stream(NEEDED).noneMatch(needed -> needed == kind) || length < 2
                    || (kind == FRAME && !fits(bytes, place))) {
                return false;
            }
            place += 2 + length;
            if (kind == POINTS) {
                return endsAtItsEnd(bytes, place);
            }
        }
        return false;
    }

    private static boolean fits(byte[] bytes, int frame) {
        var height = two(bytes, frame + HEIGHT_AT);
        var width = two(bytes, frame + WIDTH_AT);
        return height > 0 && width > 0 && height <= LONGEST_SIDE && width <= LONGEST_SIDE;
    }

    /** Nothing stands among the points but the points, and nothing behind them. */
    private static boolean endsAtItsEnd(byte[] bytes, int from) {
        for (var place = from; place < bytes.length - 2; place++) {
            var next = at(bytes, place + 1);
            if (at(bytes, place) == MARK && next != 0 && (next < AGAIN_FIRST || next > AGAIN_LAST)) {
                return false;
            }
        }
        return at(bytes, bytes.length - 2) == MARK && at(bytes, bytes.length - 1) == ENDS;
    }

    private static int at(byte[] bytes, int place) {
        return place < 0 || place >= bytes.length ? -1 : bytes[place] & MARK;
    }

    private static int two(byte[] bytes, int place) {
        return at(bytes, place) * (MARK + 1) + at(bytes, place + 1);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagePicture picture && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "[hidden picture]";
    }
}
