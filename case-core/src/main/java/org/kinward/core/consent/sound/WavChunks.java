package org.kinward.core.consent.sound;

/** A WAV file: one chunk after the other to its end, a description and then samples that are not packed. */
final class WavChunks {

    private static final int HEAD = 12;

    private static final int CHUNK_HEAD = 8;

    private static final int PLAIN = 1;

    private WavChunks() {
    }

    static boolean isWhole(Bytes file) {
        if (!file.says(0, "RIFF") || !file.says(8, "WAVE") || file.small(4) + CHUNK_HEAD != file.length()) {
            return false;
        }
        var described = false;
        var samples = false;
        long place = HEAD;
        while (place < file.length()) {
            var size = file.small(place + 4);
            if (size < 0 || place + CHUNK_HEAD + size > file.length()) {
                return false;
            }
            described |= file.says(place, "fmt ") && file.at(place + CHUNK_HEAD) == PLAIN
                    && file.at(place + CHUNK_HEAD + 1) == 0;
            samples |= described && size > 0 && file.says(place, "data");
            place += CHUNK_HEAD + size + size % 2;
        }
        return samples;
    }
}
