package org.kinward.web.child.before;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kinward.reporting.intake.PaperMarks.Mark;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** Told on, told to, entered on, entered by, and why on paper. */
public final class PaperWords {

    private PaperWords() {
    }

    private static SummaryRow putAway(Mark mark) {
        return mark.putAway().map(put -> SummaryRow.of("paper.mark.became", Words.of(put.became()),
                Words.said(new Days().written(put.at())), Words.said(put.by())))
                .orElseGet(() -> SummaryRow.of("paper.mark.became", Words.keyed("paper.became.not-yet")));
    }

    /** A row for each; what became of the paper is ticked on a page of its own. */
    public static List<SummaryRow> rows(Mark mark, UUID intake) {
        return rows(mark, "/intake/" + intake + "/paper");
    }

    /** The same of the paper of a talk. */
    public static List<SummaryRow> ofTalk(Mark mark, UUID intake, int talk) {
        return rows(mark, "/intake/" + intake + "/paper?talk=" + talk);
    }

    /**
     * The same of the paper of a page or of a line.
     *
     * @param sheet
     *            where it is told of, below its folder: of a line the word of its list
     * @param typed
     *            when it was typed: by that it is known among the papers of the page
     */
    public static List<SummaryRow> ofPage(Mark mark, UUID intake, String sheet, Instant typed) {
        return rows(mark, tick(intake, sheet, typed));
    }

    /** Where somebody says what became of the paper of a page or of a line. */
    public static String tick(UUID intake, String sheet, Instant typed) {
        return "/intake/" + intake + "/paper?sheet=" + sheet + "&typed=" + typed;
    }

    /** The same of the paper of a note. */
    public static String tickOfNote(UUID intake, UUID note) {
        return "/intake/" + intake + "/paper?note=" + note;
    }

    private static List<SummaryRow> rows(Mark mark, String tick) {
        var days = new Days();
        var told = mark.told();
        return List.of(
                SummaryRow.of("paper.mark.told-on",
                        Words.said(told.at().map(days::written).orElseGet(() -> days.written(told.on())))),
                SummaryRow.of("paper.mark.told-to",
                        told.colleague().map(Words::said).orElseGet(() -> Words.of(told.stranger()))),
                SummaryRow.of("paper.mark.why", Words.of(mark.why())),
                SummaryRow.of("paper.mark.entered-on", Words.said(days.written(mark.entered().at()))),
                SummaryRow.of("paper.mark.entered-by", Words.said(mark.entered().by())),
                putAway(mark).at(tick, "paper.became.tick"));
    }
}
