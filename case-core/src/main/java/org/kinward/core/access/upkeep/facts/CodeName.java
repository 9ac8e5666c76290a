package org.kinward.core.access.upkeep.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the code name of a place tells where it is: by a number of a street or a telephone, or by a word of its district. */
public final class CodeName {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{3,}|\\p{Nd}\\p{Nd}[ .-]\\p{Nd}\\p{Nd}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST_WORD = 4;

    private CodeName() {
    }

    /** Whether these words hold a number that could be that of a house or a telephone. */
    public static boolean hasNumber(String words) {
        return NUMBER.matcher(words).find();
    }

    /** Whether a word of at least four letters stands in the name and in the district. */
    public static boolean tells(String name, String district) {
        var where = Arrays.asList(BETWEEN_WORDS.split(district.toLowerCase(Locale.ROOT)));
        return BETWEEN_WORDS.splitAsStream(name.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.length() >= SHORTEST_WORD && where.contains(word));
    }
}
