package org.kinward.core.consent.sound;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Reads numbers and marks out of a file. Whoever reads behind its end reads nothing. */
final class Bytes {

    private final byte[] file;

    Bytes(byte[] file) {
        this.file = file;
    }

    int length() {
        return file.length;
    }

    /** The byte at this place, 0 to 255; −1 outside of the file. */
    int at(long place) {
        return place < 0 || place >= file.length ? -1 : file[(int) place] & 0xFF;
    }

    /** Whether these signs stand at this place. */
    boolean says(long place, String mark) {
        return place >= 0 && place + mark.length() <= file.length
                && new String(file, (int) place, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** The mark of four signs at this place; empty outside of the file. */
    String mark(long place) {
        return place < 0 || place + 4 > file.length ? ""
                : new String(file, (int) place, 4, StandardCharsets.ISO_8859_1);
    }

    /** Whether these signs stand anywhere between these places. */
    boolean has(long from, long to, String mark) {
        return LongStream.range(from, Math.min(to, file.length)).anyMatch(place -> says(place, mark));
    }

    /** Whether this word stands anywhere, in small or capital letters, in one byte each or in two. */
    boolean writes(String word) {
        return IntStream.range(0, file.length).anyMatch(place -> stands(word, place, 1) || stands(word, place, 2));
    }

    private boolean stands(String word, long place, int width) {
        for (var sign = 0; sign < word.length(); sign++) {
            var here = place + (long) sign * width;
            if (Character.toLowerCase(at(here)) != word.charAt(sign) || (width == 2 && sign > 0 && at(here - 1) != 0)) {
                return false;
            }
        }
        return true;
    }

    /** Four bytes, the highest first; −1 outside of the file. */
    long big(long place) {
        return place < 0 || place + 4 > file.length ? -1
                : ((long) at(place) << 24) | (at(place + 1) << 16) | (at(place + 2) << 8) | at(place + 3);
    }

    /** Four bytes, the lowest first; −1 outside of the file. */
    long small(long place) {
        return place < 0 || place + 4 > file.length ? -1
                : ((long) at(place + 3) << 24) | (at(place + 2) << 16) | (at(place + 1) << 8) | at(place);
    }
}
