package org.kinward.web.intake.reading;

import java.util.List;
import java.util.Optional;

import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultText;
import org.kinward.web.child.FindInput;
import org.kinward.web.intake.typed.TypedText;

/** Reads what goes to the vault. */
public final class SealedReading {

    /** A name, a phone, the number of a paper. */
    public static final int LINE = 200;

    /** An account as it was told; nobody tells more in a first hour. */
    public static final int ACCOUNT = 10_000;

    /** More people than anybody must be kept away from. */
    private static final int MOST_LINES = 30;

    private SealedReading() {
    }

    /** One detail; blank means that nothing changes. */
    public static List<ForVault> one(Reading reading, String field, String typed, VaultField where) {
        return text(reading, field, typed, LINE).map(text -> ForVault.at(where, 0, new VaultText(text))).stream()
                .toList();
    }

    /** A phone by which the child can be found: with other words in the line nobody would find it. */
    public static List<ForVault> phone(Reading reading, String field, String typed, VaultField where) {
        if (!typed.isBlank() && !FindInput.isPhone(typed)) {
            reading.reject(field, "intake.phone.wrong", FindInput.FEWEST_DIGITS);
            return List.of();
        }
        return one(reading, field, typed, where);
    }

    /** One detail a line, beside those that are held already. */
    public static List<ForVault> lines(Reading reading, String field, String typed, VaultField where) {
        var lines = TypedText.lines(typed);
        if (lines.size() > MOST_LINES) {
            reading.reject(field, "intake.lines.many", MOST_LINES);
            return List.of();
        }
        var texts = lines.stream().map(line -> text(reading, field, line, LINE)).flatMap(Optional::stream)
                .map(VaultText::new).toList();
        return texts.isEmpty() ? List.of() : List.of(new ForVault(where, ForVault.NEXT, texts));
    }

    /** Text that can be kept; empty if there is none or it cannot. */
    public static Optional<String> text(Reading reading, String field, String typed, int longest) {
        var text = TypedText.of(typed);
        var problem = TypedText.problem(text, longest);
        problem.ifPresent(key -> reading.reject(field, key, longest));
        return problem.isPresent() || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
