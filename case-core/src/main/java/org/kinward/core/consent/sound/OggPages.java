package org.kinward.core.consent.sound;

/** An Ogg file: one page after the other to its end, and the first says that it holds Opus or Vorbis. */
final class OggPages {

    private static final int HEAD = 27;

    private static final int FIRST_OF_ALL = 2;

    private static final int FEWEST = 3;

    private OggPages() {
    }

    static boolean isWhole(Bytes file) {
        if (!file.says(0, "OggS") || file.at(5) != FIRST_OF_ALL || !isSpeech(file, HEAD + file.at(HEAD - 1))) {
            return false;
        }
        var stream = file.small(14);
        var pages = 0;
        long place = 0;
        while (place < file.length()) {
            if (!file.says(place, "OggS") || file.at(place + 4) != 0 || file.small(place + 14) != stream) {
                return false;
            }
            place = end(file, place);
            pages++;
        }
        return place == file.length() && pages >= FEWEST && !file.writes("metadata_block_picture");
    }

    /** Where the page that begins here ends: its head tells how long each of its parts is. */
    private static long end(Bytes file, long page) {
        var parts = file.at(page + HEAD - 1);
        if (parts < 0) {
            return Long.MAX_VALUE;
        }
        var end = page + HEAD + parts;
        for (var part = 0; part < parts; part++) {
            end += Math.max(0, file.at(page + HEAD + part));
        }
        return end;
    }

    private static boolean isSpeech(Bytes file, int packet) {
        return file.says(packet, "OpusHead") || file.says(packet, "\u0001vorbis");
    }
}
