package org.kinward.core.document.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads marks and numbers out of a file, the highest byte first. Behind its end there is nothing, which is −1. */
final class FileBytes {

    private static final int BYTE = 8;

    private final byte[] file;

    FileBytes(byte[] file) {
        this.file = file;
    }

    int length() {
        return file.length;
    }

    int at(long place) {
        return place < 0 || place >= file.length ? -1 : file[(int) place] & 0xFF;
    }

    /** Two bytes; −1 outside of the file. */
    int two(long place) {
        return place < 0 || place + 2 > file.length ? -1 : (at(place) << BYTE) | at(place + 1);
    }

    /** Four bytes; −1 outside of the file. */
    long four(long place) {
        return place < 0 || place + 4 > file.length ? -1 : ((long) two(place) << (2 * BYTE)) | two(place + 2);
    }

    boolean says(long place, String mark) {
        return place >= 0 && place + mark.length() <= file.length
                && text((int) place, (int) place + mark.length()).equals(mark);
    }

    /** Whether these signs stand anywhere between these places, in small or capital letters. */
    boolean writes(String mark, int from, int to) {
        return text(Math.max(0, from), Math.min(file.length, to)).toLowerCase(Locale.ROOT)
                .contains(mark.toLowerCase(Locale.ROOT));
    }

    private String text(int from, int to) {
        return from >= to ? "" : new String(file, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
