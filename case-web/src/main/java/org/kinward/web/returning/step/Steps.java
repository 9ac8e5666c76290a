package org.kinward.web.returning.step;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.access.NotThere;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.StepId;
import org.kinward.web.returning.ReturnWords;
import org.kinward.web.returning.Whole;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** One step of a return, as it came in an address and as it stands on a page. */
final class Steps {

    private Steps() {
    }

    /**
     * The step.
     *
     * @throws NotThere
     *             if it is none of this file
     */
    static ReturnStep of(Whole whole, String typed) {
        var id = new StepId(RiskPath.id(typed));
        return whole.known().steps().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(NotThere::new);
    }

    static List<SummaryRow> facts(ReturnStep step, Whole whole) {
        var facts = new ArrayList<SummaryRow>();
        facts.add(SummaryRow.of("returning.step.what", Words.of(step.what()), ReturnWords.said(step.words())));
        facts.add(SummaryRow.of("returning.step.side", Words.of(step.side())));
        facts.add(SummaryRow.of("returning.step.due", Words.said(whole.at().written(step.due()))));
        step.end().ifPresent(end -> facts
                .add(SummaryRow.of("returning.answer.came", Words.of(end.came()), ReturnWords.said(end.words()))));
        return facts;
    }
}
