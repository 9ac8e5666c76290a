package org.kinward.core.consent.sound;

import java.util.List;

/** A file with sound and nothing else in it, of a kind that browsers play. Nobody changes a byte of it. */
public final class SoundFile {

    /** The most bytes: five minutes as a telephone records them. */
    public static final int LARGEST = 5_000_000;

    /** What programs call the place at which something was recorded, in the notes beside the sound. */
    private static final List<String> WHERE = List.of("location", "iso6709", "gpslatitude", "gpsposition");

    private final SoundFormat format;

    private final byte[] bytes;

    private SoundFile(SoundFormat format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes;
    }

    /** What a file turns out to be. */
    public sealed interface Read {

        /** It can be played. */
        record Sound(SoundFile file) implements Read {
        }

        /** It cannot be taken. */
        record Wrong(SoundProblem problem) implements Read {
        }
    }

    /** Looks at a file. */
    public static Read read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Read.Wrong(SoundProblem.MISSING);
        }
        if (bytes.length > LARGEST) {
            return new Read.Wrong(SoundProblem.TOO_LARGE);
        }
        var file = new Bytes(bytes);
        if (Mp4Boxes.tellsWhere(file) || WHERE.stream().anyMatch(file::writes)) {
            return new Read.Wrong(SoundProblem.TELLS_WHERE);
        }
        return SoundFormat.of(file).<Read>map(format -> new Read.Sound(new SoundFile(format, bytes.clone())))
                .orElseGet(() -> new Read.Wrong(SoundProblem.NO_SOUND));
    }

    public SoundFormat format() {
        return format;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }
}
