package org.kinward.web.casefile;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/** What the overview shows. Who is only on shift gets no story. */
record OverviewPage(CaseBar bar, List<Step> steps, InShortRows inShort, List<TimelineEntry> story,
        List<SummaryRow> people, List<Card> together, Rights rights) {

    private static final int STEPS = 3;

    /** What comes first; the others are folded below it. */
    public List<Step> first() {
        return steps.stream().limit(STEPS).toList();
    }

    public List<Step> further() {
        return steps.stream().skip(STEPS).toList();
    }

    /**
     * A next step.
     *
     * @param href
     *            where it is done, if it ends by a move of its own only, or null
     * @param where
     *            whether it is written down where the others are who are in danger, and this person may look
     */
    record Step(UUID task, Words what, List<Words> lines, boolean late, @Nullable String href, boolean where) {
    }

    /**
     * What this person may press.
     *
     * @param shows
     *            details that can be shown for a minute
     * @param people
     *            where the lines about people are
     * @param plan
     *            where the next talk is planned
     * @param print
     *            where receipt and card are printed
     * @param assign
     *            where to name the lead worker, or null
     * @param former
     *            where what was sealed before is shown, or null
     */
    record Rights(List<Detail> shows, boolean story, String people, String plan, String print,
            @Nullable String assign, @Nullable String former) {
    }

    /** A protected detail that is held. */
    record Detail(String field, int item, Words words) {
    }
}
