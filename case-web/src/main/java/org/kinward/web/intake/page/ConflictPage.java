package org.kinward.web.intake.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakeId;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.shell.page.Disputed;

/**
 * The page on which somebody chooses between two answers.
 *
 * @param carried
 *            everything that was typed, on its way through this page
 * @param kept
 *            what becomes of the protected details
 * @param theirs
 *            the revision that the other person's answers have
 */
record ConflictPage(IntakeId intake, SheetKind kind, List<Disputed> questions, Map<String, List<String>> carried,
        Kept kept, String theirs, ChildBar bar) {

    /**
     * What becomes of the protected details when this is saved; they are shown on neither side.
     *
     * @param added
     *            whether some stand beside what the other person wrote
     * @param replacing
     *            message keys of those of which there is one only: mine takes the place of the other
     */
    record Kept(boolean added, List<String> replacing) {

        static Kept of(List<ForVault> details) {
            return new Kept(details.stream().anyMatch(Kept::isAdded),
                    details.stream().filter(one -> !isAdded(one) && !one.texts().isEmpty())
                            .map(one -> "intake.check.held." + one.field().name()).toList());
        }

        private static boolean isAdded(ForVault detail) {
            return detail.firstItem() == ForVault.NEXT || detail.field() == VaultField.ACCOUNT_TEXT;
        }
    }

    public String action() {
        return IntakePath.of(intake, kind.path());
    }

    public String titleKey() {
        return kind.key("title");
    }

    /** Whether it has to be said that what was written is added: where nothing else is said about it. */
    public boolean adds() {
        return kept.added() || (questions.isEmpty() && kept.replacing().isEmpty());
    }

    /** The questions for which a choice must come back. */
    public String names() {
        return questions.stream().map(Disputed::field).collect(Collectors.joining(" "));
    }
}
