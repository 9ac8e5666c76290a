package org.kinward.core.document.file;

import java.util.Locale;
import java.util.Set;

/** The kinds of files that are taken. */
public enum FileFormat {
    JPEG("jpg jpeg jpe jfif"), PNG("png"), PDF("pdf");

    /** Parted by blanks. */
    private final String endings;

    FileFormat(String endings) {
        this.endings = endings;
    }

    /** Whether the name of a file ends as the names of this kind do. */
    boolean isNamedBy(String name) {
        return Set.of(endings.split(" ", -1))
                .contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
