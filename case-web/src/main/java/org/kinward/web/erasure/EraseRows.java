package org.kinward.web.erasure;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.kinward.reporting.erasure.Erasing;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** How it stands with erasing one record, line by line. */
final class EraseRows {

    private EraseRows() {
    }

    /** The request that waits. */
    static List<SummaryRow> of(Erasing.Asked asked, Function<Instant, String> written) {
        return List.of(SummaryRow.of("erasure.asked.by", Words.said(asked.by())),
                SummaryRow.of("erasure.asked.at", Words.said(written.apply(asked.at()))),
                SummaryRow.of("erasure.reason", Words.keyed("term.erasureReason." + asked.reason())),
                SummaryRow.of("erasure.words", Words.said(asked.words())));
    }

    /** The last answer, where it was no. */
    static List<SummaryRow> of(Erasing.Refused refused, Function<Instant, String> written) {
        return List.of(SummaryRow.of("erasure.refused.by", Words.said(refused.by())),
                SummaryRow.of("erasure.refused.at", Words.said(written.apply(refused.at()))),
                SummaryRow.of("erasure.words", Words.said(refused.words())));
    }

    /** The hold that stands. */
    static List<SummaryRow> of(Erasing.Held held, Function<Instant, String> written) {
        return List.of(SummaryRow.of("erasure.hold.by", Words.said(held.by())),
                SummaryRow.of("erasure.hold.at", Words.said(written.apply(held.at()))),
                SummaryRow.of("erasure.words", Words.said(held.words())));
    }
}
