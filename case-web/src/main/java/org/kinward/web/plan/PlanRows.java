package org.kinward.web.plan;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.approval.Standing;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.talk.Talk;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** What is said over a version: by when it is reviewed, who agreed, whether somebody else has seen it. */
final class PlanRows {

    private PlanRows() {
    }

    static List<SummaryRow> of(PlanWhole.Version version, PlanWhole.Whole whole) {
        var rows = new ArrayList<SummaryRow>();
        var plan = version.plan();
        if (plan.state() != PlanState.DRAFT) {
            plan.reviewBy().map(due -> SummaryRow.of("plan.reviewed", Words.said(whole.at().written(due.day()))))
                    .ifPresent(rows::add);
        }
        if (version.standing() != Standing.NOT_ASKED) {
            rows.add(SummaryRow.of("plan.approval", Words.keyed("plan.approval." + version.standing())));
        }
        if (!plan.last().why().isEmpty()) {
            rows.add(SummaryRow.of("plan.why", Words.said(plan.last().why())));
        }
        version.talks().stream().findFirst().ifPresent(talk -> rows.addAll(rows(talk, whole.at())));
        return rows;
    }

    private static List<SummaryRow> rows(Talk talk, PlanCase at) {
        return List.of(SummaryRow.of("plan.talk.on", Words.said(at.written(talk.on()))),
                new SummaryRow("plan.talk.child", said(Words.of(talk.child().says()), talk.child().words()), null,
                        "shell.change"),
                new SummaryRow("plan.talk.answerer", said(Words.of(talk.answerer().says()), talk.answerer().words()),
                        null, "shell.change"));
    }

    private static List<Words> said(Words says, String words) {
        return words.isEmpty() ? List.of(says) : List.of(says, Words.said(words));
    }
}
