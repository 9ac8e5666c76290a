package org.kinward.web.intake.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kinward.core.intake.IntakeId;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.shell.page.Disputed;

/**
 * The page on which somebody chooses between two answers.
 *
 * @param carried
 *            everything that was typed, on its way through this page
 * @param theirs
 *            the revision that the other person's answers have
 */
record ConflictPage(IntakeId intake, SheetKind kind, List<Disputed> questions, Map<String, List<String>> carried,
        String theirs, ChildBar bar) {

    public String action() {
        return IntakePath.of(intake, kind.path());
    }

    public String titleKey() {
        return kind.key("title");
    }

    /** The questions for which a choice must come back. */
    public String names() {
        return questions.stream().map(Disputed::field).collect(Collectors.joining(" "));
    }
}
