package org.kinward.web.needs.functioning;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.needs.functioning.Domain;
import org.kinward.core.needs.functioning.Functioning;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/**
 * One time in words.
 *
 * @param day
 *            on which day a carer was asked
 * @param rows
 *            who was asked, and what comes out for each domain
 */
record FunctioningPart(String day, List<SummaryRow> rows) {

    static FunctioningPart of(Functioning one, FunctioningReading.All read) {
        var asked = one.asked();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("needs.functioning.row.who", Words.of(asked.carer()),
                Words.keyed("needs.functioning.row.months", asked.months()),
                Words.keyed("needs.functioning.row.by", read.names().getOrDefault(asked.by(), ""))));
        rows.add(SummaryRow.of("needs.functioning.row.any", Words.of(one.answers().any())));
        Domain.of(one.answers().group()).forEach(
                domain -> rows.add(SummaryRow.of(Option.termKey(domain), Words.of(domain.found(one.answers())))));
        return new FunctioningPart(read.at().written(asked.on()), rows);
    }
}
