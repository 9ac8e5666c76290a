package org.kinward.web.intake.numbered;

import java.util.List;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.later.leg.Leg;
import org.kinward.web.intake.reading.IntakePath;

/**
 * Which pages are counted, and where they stand.
 *
 * @param folder
 *            where the list of them is
 * @param template
 *            its word: of its template and in its address
 * @param words
 *            start of every message key
 */
public record NumberedKind<P extends RecordPage>(Class<P> page, String folder, String template, String words) {

    /** The papers of the child. */
    public static final NumberedKind<ChildPaper> PAPERS = new NumberedKind<>(ChildPaper.class, "days", "child-paper",
            "intake.child-paper.");

    /** The legs of the way. */
    public static final NumberedKind<Leg> LEGS = new NumberedKind<>(Leg.class, "later", "leg", "intake.leg.");

    public static List<NumberedKind<?>> all() {
        return List.of(PAPERS, LEGS);
    }

    /** The address of one of them below the folder. */
    public String line(int number) {
        return template + "/" + number;
    }

    /** Where the form of one of them goes. */
    public String action(IntakeId intake, int number) {
        return IntakePath.of(intake, folder + "/" + line(number));
    }

    /** Where the list of them is. */
    public String hub(IntakeId intake) {
        return IntakePath.of(intake, folder);
    }
}
