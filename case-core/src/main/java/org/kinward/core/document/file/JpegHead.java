package org.kinward.core.document.file;

import java.util.Optional;

/** Walks a JPEG from part to part until its points begin. */
final class JpegHead {

    private static final int MARK = 0xFF;
    private static final int POINTS = 0xDA;
    private static final int NOTES = 0xE1;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int CODES = 0xC4;
    private static final int EXTENSION = 0xC8;
    private static final int ARITHMETIC = 0xCC;
    private static final int TURNED = 0x0112;

    private final FileBytes file;
    private long width;
    private long height;
    private int turn = 1;

    private JpegHead(FileBytes file) {
        this.file = file;
    }

    /** Its head; empty if it is no whole JPEG. */
    static Optional<PictureHead> of(FileBytes file) {
        return new JpegHead(file).walk();
    }

    private Optional<PictureHead> walk() {
        var place = 2L;
        while (file.at(place) == MARK) {
            var kind = file.at(place + 1);
            var length = file.two(place + 2);
            if (kind == MARK) {
                place++;
            } else if (length < 2) {
                return Optional.empty();
            } else if (kind == POINTS) {
                return width > 0 ? Optional.of(new PictureHead(width, height, turn, place)) : Optional.empty();
            } else {
                read(kind, place + 4);
                place += 2L + length;
            }
        }
        return Optional.empty();
    }

    private void read(int kind, long content) {
        if (kind >= FIRST_FRAME && kind <= LAST_FRAME && kind != CODES && kind != EXTENSION && kind != ARITHMETIC) {
            height = file.two(content + 1);
            width = file.two(content + 3);
        } else if (kind == NOTES && file.says(content, "Exif\0\0")) {
            turn = turn(content + 6);
        }
    }

    /** How the camera was held, out of its notes; upright where they say nothing we know. */
    private int turn(long notes) {
        var small = file.says(notes, "II");
        var entries = notes + four(notes + 4, small);
        var count = two(entries, small);
        for (var entry = 0; entry < count; entry++) {
            var place = entries + 2 + entry * 12L;
            if (two(place, small) == TURNED) {
                var value = two(place + 8, small);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private int two(long place, boolean small) {
        var two = file.two(place);
        return small && two >= 0 ? ((two & MARK) << 8) | (two >> 8) : two;
    }

    private long four(long place, boolean small) {
        return small ? ((long) two(place + 2, true) << 16) | two(place, true) : file.four(place);
    }
}
