package org.kinward.core.reference;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The 23 symbols of a reference number and the sum that ties them together.
 *
 * <p>
 * Of the 36 digits and capital letters thirteen are left out: the vowels with Y (so that no number spells a word) and
 * one or two of each group that is mixed up on paper or by phone. Each of the thirteen has one twin in the alphabet, and
 * is read as it. D and Q both stay, as the field knows numbers with both; O and 0 are read as Q, the nearer in shape.
 *
 * <p>
 * Weights are 10, 9 … 1, all different and none 0 modulo the prime 23. One wrong symbol changes the sum by weight ×
 * difference, a swap by difference of weights × difference of symbols; neither product can be 0 modulo a prime.
 */
final class ReferenceSymbols {

    static final String ALPHABET = "23456789CDFHJKLMPQRTVWX";

    static final int COUNT = ALPHABET.length();

    /** Left out → read as. A twin looks or sounds nearly the same. */
    static final Map<Character, Character> TWINS = Map.ofEntries(entry('0', 'Q'), entry('O', 'Q'), entry('1', 'L'),
            entry('I', 'L'), entry('A', '4'), entry('B', '8'), entry('E', 'F'), entry('G', '6'), entry('N', 'M'),
            entry('S', '5'), entry('U', 'V'), entry('Y', 'V'), entry('Z', '2'));

    /** Longer than any number with blanks between all its symbols; the rest of an endless text is not looked at. */
    private static final int LOOKED_AT = 60;

    private ReferenceSymbols() {
    }

    static char at(int index) {
        return ALPHABET.charAt(index);
    }

    static boolean areAllIn(String symbols) {
        return symbols.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0);
    }

    /** True when the weighted sum over all ten symbols is 0 modulo 23. */
    static boolean fitsTogether(String symbols) {
        return weightedSum(symbols) == 0;
    }

    /** The tenth symbol for these nine; its weight is 1. */
    static char checkOf(CharSequence nine) {
        return at((COUNT - weightedSum(nine)) % COUNT);
    }

    /** Typed text in symbols of the alphabet as far as possible; what is no symbol stays and is refused later. */
    static String inAlphabet(String typed) {
        var text = typed.length() > LOOKED_AT ? typed.substring(0, LOOKED_AT) : typed;
        var symbols = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).codePoints()
                .filter(sign -> !isBetweenSymbols(sign)).map(ReferenceSymbols::asSymbol)
                .forEach(symbols::appendCodePoint);
        return symbols.toString();
    }

    private static int asSymbol(int sign) {
        int digit = Character.digit(sign, 10);
        int latin = digit < 0 ? sign : '0' + digit;
        return latin > Character.MAX_VALUE ? latin : TWINS.getOrDefault((char) latin, (char) latin);
    }

    /** Blanks, hyphens of every kind and the invisible marks that copying brings along. */
    private static boolean isBetweenSymbols(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.DASH_PUNCTUATION || Character.getType(sign) == Character.FORMAT
                || sign == '\u2212' || sign == '_' || sign == '.';
    }

    private static int weightedSum(CharSequence symbols) {
        int sum = 0;
        for (int position = 0; position < symbols.length(); position++) {
            sum += (ReferenceNumber.LENGTH - position) * ALPHABET.indexOf(symbols.charAt(position));
        }
        return sum % COUNT;
    }
}
