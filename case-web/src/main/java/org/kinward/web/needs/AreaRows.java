package org.kinward.web.needs;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.needs.assessment.AreaAnswer;
import org.kinward.core.needs.assessment.SavedArea;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** What was said of one area, as lines of a summary: what goes well first; what nobody said is left out. */
public final class AreaRows {

    private AreaRows() {
    }

    public static List<SummaryRow> of(SavedArea saved) {
        return of(saved.answer());
    }

    static List<SummaryRow> of(AreaAnswer answer) {
        var rows = new ArrayList<SummaryRow>();
        said(rows, "needs.row.strength", answer.strength());
        said(rows, "needs.row.facts", answer.facts());
        said(rows, "needs.row.view", answer.view());
        rows.add(SummaryRow.of("needs.row.degree", Words.of(answer.degree())));
        said(rows, "needs.row.needed", answer.needed().words());
        answer.needed().by()
                .ifPresent(day -> rows.add(SummaryRow.of("needs.row.by", Words.said(new Days().written(day)))));
        return rows;
    }

    private static void said(List<SummaryRow> rows, String key, String words) {
        if (!words.isEmpty()) {
            rows.add(SummaryRow.of(key, Words.said(words)));
        }
    }
}
