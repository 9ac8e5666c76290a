package org.kinward.core.consent.sound;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of sound that every browser of the last years plays. Which one a file is, its content says and no name. */
public enum SoundFormat {
    MP3("audio/mpeg", "mp3"), OGG("audio/ogg", "ogg"),
    M4A("audio/mp4", "m4a"), WAV("audio/wav", "wav");

    private final String mediaType;

    private final String ending;

    SoundFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The kind of this file; empty if it is no sound, has more in it than sound, or ends too early. */
    static Optional<SoundFormat> of(Bytes file) {
        return Arrays.stream(values()).filter(format -> format.isWhole(file)).findFirst();
    }

    private boolean isWhole(Bytes file) {
        return switch (this) {
            case MP3 -> Mp3Frames.isWhole(file);
            case OGG -> OggPages.isWhole(file);
            case M4A -> Mp4Boxes.isWhole(file);
            case WAV -> WavChunks.isWhole(file);
        };
    }

    /** As a browser is told. */
    public String mediaType() {
        return mediaType;
    }

    /** How a name of such a file ends, without the dot. */
    public String ending() {
        return ending;
    }
}
