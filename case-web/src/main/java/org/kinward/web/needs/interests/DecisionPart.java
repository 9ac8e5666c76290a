package org.kinward.web.needs.interests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.needs.decision.Decision;
import org.kinward.core.needs.decision.Weighed;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/**
 * One decision in words.
 *
 * @param about
 *            message key of what it is about
 */
record DecisionPart(String about, List<SummaryRow> rows) {

    static DecisionPart of(Decision one, DecisionReading.All read) {
        var decided = one.decided();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("needs.interests.asked.question", Words.said(one.asked().question())));
        rows.add(SummaryRow.of("needs.interests.row.chosen", Words.said(one.chosen().option())));
        rows.add(SummaryRow.of("needs.interests.decided.reasons", Words.said(decided.reasons())));
        rows.add(SummaryRow.of("needs.interests.row.options",
                one.options().stream().flatMap(DecisionPart::weighed).toArray(Words[]::new)));
        rows.add(SummaryRow.of("needs.interests.view.heard", Stream.concat(Stream.of(Words.of(one.view().heard())),
                Stream.of(one.view().words()).filter(words -> !words.isEmpty()).map(Words::said))
                .toArray(Words[]::new)));
        rows.add(SummaryRow.of("needs.interests.tookPart",
                one.tookPart().stream().sorted().map(Words::of).toArray(Words[]::new)));
        rows.add(SummaryRow.of("needs.interests.decided.who", Words.of(decided.who()),
                Words.said(read.at().written(decided.on()))));
        rows.add(SummaryRow.of("needs.interests.row.written",
                Words.said(read.names().getOrDefault(decided.writer(), "")),
                Words.said(read.at().written(decided.at()))));
        return new DecisionPart(Option.termKey(one.asked().about()), rows);
    }

    private static Stream<Words> weighed(Weighed one) {
        return Stream.of(Words.said(one.option()), Words.keyed("needs.interests.row.good", one.good()),
                Words.keyed("needs.interests.row.bad", one.bad()));
    }
}
