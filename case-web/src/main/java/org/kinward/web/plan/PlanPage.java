package org.kinward.web.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/**
 * What the page of a plan shows.
 *
 * @param lacking
 *            needs and open factors without a goal
 * @param moves
 *            where everything else is done
 * @param old
 *            versions that are not shown
 */
record PlanPage(List<Line> lacking, List<Section> sections, Moves moves, Beside beside, List<TimelineEntry> history,
        List<Link> old) {

    /** Something with a few lines, how it stands, and where something is done about it. */
    record Line(Words what, List<Words> lines, @Nullable Tag tag, @Nullable String href, String word) {
    }

    /** One version. */
    record Section(int version, Tag tag, List<SummaryRow> rows, List<GoalCard> goals) {
    }

    /**
     * One goal.
     *
     * @param add
     *            where a step is added, or null
     */
    record GoalCard(String what, Words from, List<Line> steps, @Nullable String add) {
    }

    /**
     * What can be done with a version.
     *
     * @param force
     *            the version that is put in force or given to somebody else, or null
     * @param next
     *            the version that is reviewed or followed by a new one, or null
     */
    record Moves(boolean begins, boolean writes, boolean talks, boolean changes, @Nullable Press force,
            @Nullable Press next, boolean copy) {
    }

    /** A button: which version, as it was seen, and a key of its own. */
    record Press(String plan, String key, String revision) {
    }

    /** Promises, school and work, help for the family. */
    record Beside(List<Line> promises, List<SummaryRow> school, boolean offered, List<Line> helps) {
    }
}
