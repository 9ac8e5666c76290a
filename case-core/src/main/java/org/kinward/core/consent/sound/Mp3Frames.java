package org.kinward.core.consent.sound;

import java.util.List;

/** An MP3 file: one frame after the other to its end, between the notes that programs write before and behind them. */
final class Mp3Frames {

    private static final int[] FIRST = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};

    private static final int[] SECOND = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};

    private static final int[] RATES = {44_100, 48_000, 32_000};

    private static final int NOTES_BEFORE = 10;

    private static final int NOTES_BEHIND = 128;

    /** Pictures and files that notes can hold. */
    private static final List<String> FORBIDDEN = List.of("APIC", "GEOB");

    private static final int MOST_NOTES = 65_536;

    private static final int FEWEST = 10;

    private Mp3Frames() {
    }

    static boolean isWhole(Bytes file) {
        var place = start(file);
        var frames = 0;
        var length = frame(file, place);
        while (length > 0 && place + length <= file.length()) {
            place += length;
            frames++;
            length = frame(file, place);
        }
        return frames >= FEWEST && isEnd(file, place, length);
    }

    /** Behind the last whole frame: nothing, the notes that old programs write there, or a frame that was cut off. */
    private static boolean isEnd(Bytes file, long place, int length) {
        return place == file.length() || length > 0
                || (place + NOTES_BEHIND == file.length() && file.says(place, "TAG"));
    }

    /** Behind the notes before the sound, and the empty bytes that some programs leave there; the end, if notes hold more. */
    private static long start(Bytes file) {
        if (!file.says(0, "ID3")) {
            return 0;
        }
        var size = sizeOfNotes(file);
        var sound = NOTES_BEFORE + size;
        if (size > MOST_NOTES || FORBIDDEN.stream().anyMatch(part -> file.has(NOTES_BEFORE, sound, part))) {
            return file.length();
        }
        var place = sound;
        while (file.at(place) == 0) {
            place++;
        }
        return place;
    }

    private static long sizeOfNotes(Bytes file) {
        long size = 0;
        for (var at = 6; at < NOTES_BEFORE; at++) {
            size = size << 7 | (file.at(at) & 0x7F);
        }
        return size;
    }

    /** How many bytes the frame has that begins here; 0 if none does. */
    private static int frame(Bytes file, long place) {
        var kind = file.at(place + 1);
        var rates = file.at(place + 2);
        if (file.at(place) != 0xFF || kind < 0 || rates < 0 || (kind & 0xE6) != 0xE2) {
            return 0;
        }
        var version = kind >> 3 & 3;
        var bit = rates >> 4;
        var rate = rates >> 2 & 3;
        if (version == 1 || bit == 0 || bit == 15 || rate == 3) {
            return 0;
        }
        var newest = version == 3;
        var bits = 1_000 * (newest ? FIRST[bit] : SECOND[bit]);
        var hertz = RATES[rate] / (newest ? 1 : version == 2 ? 2 : 4);
        return (newest ? 144 : 72) * bits / hertz + (rates >> 1 & 1);
    }
}
