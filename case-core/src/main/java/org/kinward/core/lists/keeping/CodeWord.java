package org.kinward.core.lists.keeping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.kinward.core.lists.Code;

/** Makes a code of a label, once: the label may change afterwards, the code never does. */
final class CodeWord {

    /** The answers that are no answer, and what the form says for "none of these". */
    private static final Set<String> RESERVED = Set.of("NONE", "NOT_KNOWN", "NOT-KNOWN", "NOT_ASKED_YET",
            "NOT-ASKED-YET", "DID_NOT_WANT_TO_SAY", "DID-NOT-WANT-TO-SAY", "DOES_NOT_APPLY", "DOES-NOT-APPLY",
            "UNKNOWN");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^[^A-Z]+|-+$");

    /** Room for a number behind it. */
    private static final int ROOM = 36;

    private CodeWord() {
    }

    static boolean isReserved(Code code) {
        return RESERVED.contains(code.word());
    }

    /** A code that nobody has, behind what it begins with; of the English label or else the French one; empty if no letter of ours is in it. */
    static Optional<Code> of(String lead, LineWords words, Set<Code> taken) {
        var label = words.english().isEmpty() ? words.french() : words.english();
        var letters = MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD)).replaceAll("")
                .toUpperCase(Locale.ROOT);
        var whole = EDGES.matcher(BETWEEN.matcher(letters).replaceAll("-")).replaceAll("");
        var word = EDGES.matcher(whole.substring(0, Math.min(ROOM - lead.length(), whole.length()))).replaceAll("");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        var code = new Code(lead + word);
        for (int number = 2; taken.contains(code) || isReserved(code) || code.equals(Code.OTHER); number++) {
            code = new Code(lead + word + "-" + number);
        }
        return Optional.of(code);
    }
}
