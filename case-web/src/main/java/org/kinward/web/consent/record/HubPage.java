package org.kinward.web.consent.record;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** What the hub shows: being recorded, who answers, and a group for each kind of use. */
record HubPage(Recorded recorded, List<SummaryRow> who, boolean twoDecide, List<Group> groups,
        List<Urgent> urgent) {

    HubPage {
        who = List.copyOf(who);
        groups = List.copyOf(groups);
        urgent = List.copyOf(urgent);
    }

    /**
     * Being protected and recorded.
     *
     * @param child
     *            what the child was told, how, and what it thinks of it
     * @param answers
     *            the same of who answers for the child
     * @param href
     *            where that is written down
     * @param hasLine
     *            whether it is there already
     * @param links
     *            where a yes is taken back
     */
    record Recorded(List<SummaryRow> child, List<SummaryRow> answers, String href, boolean hasLine,
            List<Link> links) {

        Recorded {
            links = List.copyOf(links);
            child = List.copyOf(child);
            answers = List.copyOf(answers);
        }
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
