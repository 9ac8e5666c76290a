package org.kinward.core.shelter.handing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.kinward.core.shelter.handing.KeptAwayNames.Nearness;

/**
 * How near a name is to lines of names. At a door nobody guesses wrong on the safe side: one letter more, or the French way to write a sound,
 * is alike, and somebody reads the list first.
 */
public final class NearWords {

    /** Words of one or two signs are in too many lines to say anything by themselves. */
    private static final int SHORTEST = 3;

    /** From so many signs on one of them may be another one. */
    private static final int ONE_OFF = 4;

    /** From so many on two. */
    private static final int TWO_OFF = 7;

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private NearWords() {
    }

    /** On the list where one line has every word as it stands; alike where a word sounds like one of a line, or is nearly it. */
    public static Nearness nearest(Set<String> words, List<Set<String>> lines) {
        if (!words.isEmpty() && lines.stream().anyMatch(line -> line.containsAll(words))) {
            return Nearness.ON_THE_LIST;
        }
        var alike = words.stream().filter(word -> word.length() >= SHORTEST)
                .anyMatch(word -> lines.stream().anyMatch(line -> line.stream().anyMatch(of -> isNear(word, of))));
        return alike ? Nearness.ALIKE : Nearness.CLEAR;
    }

    private static boolean isNear(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var heard = sound(one);
        var kept = sound(other);
        int shorter = Math.min(heard.length(), kept.length());
        if (shorter < SHORTEST) {
            return false;
        }
        return steps(heard, kept) <= (shorter < ONE_OFF ? 0 : shorter < TWO_OFF ? 1 : 2);
    }

    /** As it is heard: English and French write the same name in different ways. */
    private static String sound(String word) {
        var heard = word.replace("ou", "u").replace("oo", "u").replace('w', 'u').replace("ph", "f").replace("qu", "k")
                .replace('q', 'k').replace('c', 'k').replace('y', 'i').replace("dj", "j").replace("h", "");
        return DOUBLED.matcher(heard).replaceAll("$1");
    }

    /** How many letters are another one, too many, too few, or changed places with the next one. */
    private static int steps(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : fewest(table, one.substring(0, i), other.substring(0, j));
            }
        }
        return table[one.length()][other.length()];
    }

    private static int fewest(int[][] table, String one, String other) {
        int i = one.length();
        int j = other.length();
        int another = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(another, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean changed = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return changed ? Math.min(fewest, table[i - 2][j - 2] + 1) : fewest;
    }
}
