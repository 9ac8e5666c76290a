package org.kinward.web.intake.reading;

import java.util.List;
import java.util.Optional;

import org.kinward.core.child.SpokenLanguage;

/** The languages of the card that the child points at; each has its own name beside ours. */
public final class PointingList {

    /** By ISO 639; {@code mis} is "another language", one that no list has. */
    public static final List<String> CODES = List.of("fr", "en", "ee", "fon", "gej", "kbp", "yo", "ig", "ha", "ff",
            "bm",
            "dyu", "wo", "mos", "dje", "ak", "kri", "ln", "sw", "pt", "ar", "am", "km", "lo", "th", "vi", "my", "zh",
            "bn",
            "ne", "es", "mis");

    private PointingList() {
    }

    /** The codes with the languages of the region first. */
    public static List<String> in(Region region) {
        return region.first(CODES, region.languages(), code -> code);
    }

    /** The language of this line; empty if there is no such line. */
    public static Optional<SpokenLanguage> find(String code) {
        return CODES.contains(code) ? Optional.of(new SpokenLanguage(code)) : Optional.empty();
    }
}
