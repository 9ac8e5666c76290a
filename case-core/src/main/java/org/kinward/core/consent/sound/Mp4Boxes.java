package org.kinward.core.consent.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An M4A file: one box after the other to its end, with sound in it and nothing that can be seen. */
final class Mp4Boxes {

    private static final Set<String> AROUND = Set.of("moov", "trak", "mdia", "minf", "stbl", "udta");

    private static final Set<String> NOTES = Set.of("udta", "meta");

    private static final int HEAD = 8;

    private static final int MOST = 2_000;

    private Mp4Boxes() {
    }

    /** A box: its mark, where its content begins, and where it ends. */
    private record Box(String mark, long from, long to) {
    }

    static boolean isWhole(Bytes file) {
        var boxes = new ArrayList<Box>();
        return file.mark(4).equals("ftyp") && walk(file, new Box("", 0, file.length()), boxes) && has(boxes, "mdat")
                && isSoundAlone(file, boxes);
    }

    /** Whether it says where it was recorded: telephones write that into it, and nobody sees it. */
    static boolean tellsWhere(Bytes file) {
        var boxes = new ArrayList<Box>();
        return file.mark(4).equals("ftyp") && walk(file, new Box("", 0, file.length()), boxes)
                && (has(boxes, "\u00a9xyz") || has(boxes, "loci"));
    }

    private static boolean isSoundAlone(Bytes file, List<Box> boxes) {
        var tracks = boxes.stream().filter(box -> box.mark().equals("hdlr")).map(box -> file.mark(box.from() + 8))
                .toList();
        var packed = boxes.stream().filter(box -> box.mark().equals("stsd")).map(box -> file.mark(box.from() + 12))
                .toList();
        var picture = boxes.stream().filter(box -> NOTES.contains(box.mark()))
                .anyMatch(box -> file.has(box.from(), box.to(), "covr"));
        return !picture && tracks.equals(List.of("soun")) && packed.equals(List.of("mp4a"));
    }

    private static boolean has(List<Box> boxes, String mark) {
        return boxes.stream().anyMatch(box -> box.mark().equals(mark));
    }

    /** Every box within this one; false if they do not fill it to its end. */
    private static boolean walk(Bytes file, Box around, List<Box> found) {
        var place = around.from();
        while (place < around.to()) {
            var size = size(file, place, around.to());
            if (size < HEAD || place + size > around.to() || found.size() == MOST) {
                return false;
            }
            var box = new Box(file.mark(place + 4), place + HEAD, place + size);
            found.add(box);
            if (AROUND.contains(box.mark()) && !walk(file, box, found)) {
                return false;
            }
            place += size;
        }
        return true;
    }

    /** A box that says no size goes to the end. */
    private static long size(Bytes file, long place, long end) {
        var size = file.big(place);
        return size == 0 ? end - place : size;
    }
}
