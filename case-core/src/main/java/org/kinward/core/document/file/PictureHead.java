package org.kinward.core.document.file;

import java.util.Optional;

/**
 * What a picture says of itself before it is unpacked.
 *
 * @param turn
 *            how the camera was held, 1 to 8 as cameras write it; 1 is upright
 * @param end
 *            the place behind what was looked at
 */
record PictureHead(long width, long height, int turn, long end) {

    /** 40 million points: what the cameras of telephones make, and no more. */
    static final long MOST_POINTS = 40_000_000;

    boolean fits() {
        return width > 0 && height > 0 && width <= MOST_POINTS && height <= MOST_POINTS
                && width * height <= MOST_POINTS;
    }

    /** The head of a PNG, whose parts reach from its first byte to its last. */
    static Optional<PictureHead> ofPng(FileBytes file) {
        var place = 8L;
        while (place + 12 <= file.length()) {
            var length = file.four(place);
            if (file.says(place + 4, "IEND")) {
                return file.says(12, "IHDR")
                        ? Optional.of(new PictureHead(file.four(16), file.four(20), 1, place + 12 + length))
                        : Optional.empty();
            }
            place += 12 + length;
        }
        return Optional.empty();
    }
}
