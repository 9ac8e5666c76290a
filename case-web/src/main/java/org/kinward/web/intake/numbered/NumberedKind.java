package org.kinward.web.intake.numbered;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.column.RecordPage;
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

    /** Where the form of one of them goes. */
    public String action(IntakeId intake, int number) {
        return IntakePath.of(intake, folder + "/" + template + "/" + number);
    }

    /** Where the list of them is. */
    public String hub(IntakeId intake) {
        return IntakePath.of(intake, folder);
    }
}
