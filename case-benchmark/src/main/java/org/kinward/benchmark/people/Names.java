package org.kinward.benchmark.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Names made of syllables as they sound in several languages. Like real names they are not spread evenly: a few are
 * very common, most are rare.
 */
public final class Names {

    private static final List<List<String>> STARTS = List.of(
            List.of("Ko", "Ya", "A", "E", "Ma", "Se", "Do", "Ama", "Kwa", "Fo"),
            List.of("Ai", "Ha", "Fa", "Mo", "I", "Za", "Ra", "Bi", "Sa", "Ou"),
            List.of("Srey", "So", "Da", "Vu", "Bo", "Chan", "Pho", "Sam", "Ny", "Ra"),
            List.of("Mi", "Li", "Tu", "Hoa", "Kyaw", "Thi", "Nan", "Su", "Noi", "Kham"));
    private static final List<List<String>> ENDS = List.of(
            List.of("ffi", "wo", "fi", "dem", "vi", "ssi", "la", "jo", "me", "kou", "bena", "nu"),
            List.of("sha", "mid", "tou", "ssa", "riam", "dou", "nab", "chid", "mar", "lima", "moud", "kar"),
            List.of("pov", "mom", "kha", "thy", "pha", "na", "lin", "rith", "vy", "leak", "nith", "ra"),
            List.of("nh", "en", "an", "aung", "da", "lar", "soe", "phon", "chan", "la", "vong", "ly"));
    private static final int DIFFERENT = 6_000;
    private static final String CONSONANTS = "bdfgklmnprst";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();

    private final List<String> byRank;
    private final double[] upTo;
    private final Chance chance;

    Names(Chance chance) {
        this.chance = chance;
        this.byRank = invent();
        this.upTo = shares(byRank.size());
    }

    /** A given name; the commonest is borne by about one child in nine. */
    String given() {
        var drawn = chance.random().nextDouble();
        var found = java.util.Arrays.binarySearch(upTo, drawn);
        return byRank.get(Math.min(found < 0 ? -found - 1 : found, byRank.size() - 1));
    }

    /** So many names as children of a run with this seed bear them, drawn anew. */
    public static List<String> drawn(long seed, int count) {
        var names = new Names(new Chance(seed));
        return Stream.generate(names::given).limit(count).toList();
    }

    /** A word of letters, another one for every number: call words have no digits. */
    static String word(int number) {
        var word = new StringBuilder();
        for (var left = number; left > 0 || word.length() < 4; left /= SYLLABLES) {
            var syllable = left % SYLLABLES;
            word.append(CONSONANTS.charAt(syllable / VOWELS.length()))
                    .append(VOWELS.charAt(syllable % VOWELS.length()));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private List<String> invent() {
        var names = new ArrayList<String>();
        while (names.size() < DIFFERENT) {
            var language = chance.below(STARTS.size());
            var name = new StringBuilder(chance.oneOf(STARTS.get(language)));
            for (var more = 1 + chance.below(3); more > 0; more--) {
                name.append(chance.oneOf(ENDS.get(language)));
            }
            names.add(name.toString());
        }
        return names;
    }

    /** Zipf: the second name half as common as the first, the third a third as common. */
    private static double[] shares(int count) {
        var shares = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++) {
            sum += 1.0 / (rank + 1);
            shares[rank] = sum;
        }
        for (var rank = 0; rank < count; rank++) {
            shares[rank] /= sum;
        }
        return shares;
    }
}
