package org.kinward.web.child.before;

import java.util.List;

import org.kinward.reporting.intake.PaperMarks.Mark;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** Told on, told to, entered on, entered by, and why on paper. */
public final class PaperWords {

    private PaperWords() {
    }

    /** A row for each. */
    public static List<SummaryRow> rows(Mark mark) {
        var days = new Days();
        var told = mark.told();
        return List.of(
                SummaryRow.of("paper.mark.told-on",
                        Words.said(told.at().map(days::written).orElseGet(() -> days.written(told.on())))),
                SummaryRow.of("paper.mark.told-to",
                        told.colleague().map(Words::said).orElseGet(() -> Words.of(told.stranger()))),
                SummaryRow.of("paper.mark.why", Words.of(mark.why())),
                SummaryRow.of("paper.mark.entered-on", Words.said(days.written(mark.entered().at()))),
                SummaryRow.of("paper.mark.entered-by", Words.said(mark.entered().by())));
    }
}
