package org.kinward.web.followup.plan;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.followup.plan.FollowUp;
import org.kinward.core.followup.plan.Plan;
import org.kinward.core.followup.plan.PlanEnd;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** Says by what a child is followed up. */
final class PlanWords {

    private PlanWords() {
    }

    /** What holds now; nothing before anybody has planned. */
    static List<SummaryRow> rows(WholeReading.Whole whole) {
        var rows = new ArrayList<SummaryRow>();
        whole.followUp().ifPresent(found -> {
            rows.addAll(rows(found.plan(), whole));
            if (found instanceof FollowUp.Over over) {
                rows.addAll(over(over.end(), whole));
            }
        });
        return rows;
    }

    private static List<SummaryRow> rows(Plan plan, WholeReading.Whole whole) {
        var danger = plan.judged().map(level -> List.of(Words.of(level)))
                .orElseGet(() -> List.of(Words.of(plan.danger()), Words.keyed("followup.danger.never")));
        return List.of(SummaryRow.of("followup.solution", Words.of(plan.solution())),
                SummaryRow.of("followup.start", Words.said(whole.at().written(plan.start()))),
                new SummaryRow("followup.danger", danger, "/c/" + whole.at().id() + "/danger", "shell.change"));
    }

    private static List<SummaryRow> over(PlanEnd end, WholeReading.Whole whole) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("followup.over", Words.of(end.reason()), Words.said(end.words()),
                Words.said(whole.at().written(end.written().at()))));
        end.laterCall().ifPresent(day -> rows.add(
                SummaryRow.of("followup.later-call", Words.said(whole.at().written(day)))));
        return rows;
    }
}
