package org.kinward.core.access.upkeep.facts;

import java.util.Set;

/** Lengths and languages that every thing of administration shares. */
final class Names {

    private static final Set<String> SPOKEN = Set.of("en", "fr");

    private Names() {
    }

    static String checked(String name, int shortest, int longest) {
        var stripped = name.strip();
        if (stripped.length() < shortest || stripped.length() > longest) {
            throw new IllegalArgumentException("a name has the wrong length");
        }
        return stripped;
    }

    static void checkLanguage(String language) {
        if (!SPOKEN.contains(language)) {
            throw new IllegalArgumentException("the pages do not speak this language");
        }
    }
}
