package org.kinward.reporting.intake;

import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.later.leg.Leg;

/**
 * Where the paper of a page stands: of a list, such as the legs of the way, with each of its lines.
 *
 * @param name
 *            of the table
 * @param word
 *            of the page, as what became of its paper is kept
 */
public record PaperTable(String name, String word) {

    /** The papers of the child. */
    public static final PaperTable PAPERS = new PaperTable("first_days_paper", "paper");

    /** The legs of the way. */
    public static final PaperTable LEGS = new PaperTable("later_leg", "leg");

    /** That of a page. */
    public static PaperTable of(Class<? extends RecordPage> page) {
        if (page == ChildPaper.class) {
            return PAPERS;
        }
        return page == Leg.class ? LEGS : new PaperTable(RecordPages.table(page), PageColumn.word(page));
    }
}
