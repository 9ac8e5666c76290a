package org.kinward.persistence.backup;

import java.nio.file.Path;
import java.util.Locale;

/** The files of a copy. They are apart because they are kept for different times. */
enum CopyKind {
    /** The database with the passwords of its roles, kept as long as wished: without keys it opens nobody. */
    DATABASE,

    /** The keys, kept seven days, so that an erased child stays closed. */
    KEYS,

    /** The numbers of erased children, kept for ever: they say nothing of anybody. */
    ERASURES;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file of this kind of the copy with that name. */
    Path of(Path name) {
        return name.resolveSibling(name.getFileName() + "." + word());
    }
}
