package org.kinward.core.lists.keeping;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a line: its label in both languages, and the words by which it is found as well.
 *
 * @param english
 *            up to 80 signs; empty while nobody has translated it
 * @param french
 *            the same; one of the two is there
 * @param localWords
 *            up to 20 of up to 40 signs, each once; a country by its two letters, alone or in brackets behind a word
 */
public record LineWords(String english, String french, List<String> localWords) {

    public static final int LONGEST = 80;

    public static final int LONGEST_LOCAL = 40;

    public static final int MOST_LOCAL = 20;

    private static final int UNREADABLE = 0xFFFD;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public LineWords {
        english = tidied(english);
        french = tidied(french);
        localWords = localWords.stream().map(LineWords::tidied).filter(word -> !word.isEmpty()).distinct().toList();
        if (problem(english, french, localWords).isPresent()) {
            throw new IllegalArgumentException("these are no words of a line");
        }
    }

    /** What is wrong with words as they were typed. */
    public static Optional<ListRefusal> problem(String english, String french, Collection<String> localWords) {
        var labels = List.of(tidied(english), tidied(french));
        if (labels.stream().allMatch(String::isEmpty)) {
            return Optional.of(ListRefusal.LABEL_MISSING);
        }
        if (labels.stream().anyMatch(label -> label.length() > LONGEST)) {
            return Optional.of(ListRefusal.LABEL_LONG);
        }
        if (localWords.stream().anyMatch(word -> tidied(word).length() > LONGEST_LOCAL)
                || localWords.stream().filter(word -> !word.isBlank()).distinct().count() > MOST_LOCAL) {
            return Optional.of(ListRefusal.LOCAL_WORDS_LONG);
        }
        return labels.stream().anyMatch(LineWords::isUnprintable)
                || localWords.stream().map(LineWords::tidied).anyMatch(LineWords::isUnprintable)
                        ? Optional.of(ListRefusal.SIGNS) : Optional.empty();
    }

    /** Whether the label is missing in one of the languages. */
    public boolean isUntranslated() {
        return english.isEmpty() || french.isEmpty();
    }

    static String tidied(String typed) {
        return BLANKS.matcher(typed).replaceAll(" ").strip();
    }

    /** NUL and its like, half a pair, and what is left of broken UTF-8; marks that join or part letters are fine. */
    private static boolean isUnprintable(String text) {
        return text.codePoints().anyMatch(sign -> sign == UNREADABLE || Character.getType(sign) == Character.CONTROL
                || Character.getType(sign) == Character.SURROGATE);
    }
}
