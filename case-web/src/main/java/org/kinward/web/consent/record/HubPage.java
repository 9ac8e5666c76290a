package org.kinward.web.consent.record;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** What the hub shows: being recorded, who answers, and a group for each kind of use. */
record HubPage(List<SummaryRow> told, List<SummaryRow> who, boolean twoDecide, List<Group> groups,
        List<Urgent> urgent) {

    HubPage {
        told = List.copyOf(told);
        who = List.copyOf(who);
        groups = List.copyOf(groups);
        urgent = List.copyOf(urgent);
    }

    /** Uses of one kind, and where another one is asked for. */
    record Group(String kind, List<Line> lines) {
    }

    /**
     * One use.
     *
     * @param links
     *            where a yes is taken back
     */
    record Line(Words title, String href, List<SummaryRow> rows, List<Link> links) {
    }

    /**
     * Something that was shared without consent.
     *
     * @param review
     *            where this person looks at it again, or null
     * @param tell
     *            where it is written down what the child said when it was told, or null once it is
     */
    record Urgent(Words title, List<SummaryRow> rows, @Nullable String review, @Nullable String tell,
            boolean late) {
    }
}
