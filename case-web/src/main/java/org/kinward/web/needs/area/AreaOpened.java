package org.kinward.web.needs.area;

import java.util.List;
import java.util.Optional;

import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.assessment.AreaAnswer;
import org.kinward.core.needs.assessment.NeedsAssessment;
import org.kinward.core.needs.assessment.SavedArea;
import org.kinward.core.saving.Revision;
import org.kinward.web.needs.NeedsReading;
import org.kinward.web.shell.page.SummaryRow;

/**
 * One area of one assessment, opened to be written.
 *
 * @param known
 *            what was answered before and is not asked again
 */
record AreaOpened(NeedsReading.Needs needs, NeedsAssessment one, NeedArea area, List<SummaryRow> known) {

    Optional<SavedArea> saved() {
        return one.area(area);
    }

    /** What stood there in the assessment before. */
    Optional<SavedArea> old() {
        return needs.before(one).flatMap(before -> before.area(area));
    }

    /** Whether the last answers stand in the form, and nobody has said yet that they are still right. */
    boolean isCarriedOver() {
        return saved().isEmpty() && old().isPresent();
    }

    Optional<AreaAnswer> shown() {
        return saved().or(this::old).map(SavedArea::answer);
    }

    Revision revision() {
        return saved().map(SavedArea::revision).orElse(Revision.NEW);
    }
}
