package org.kinward.web.consent.record;

import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/** Who answers for a child, in words. */
public final class WhoWords {

    private WhoWords() {
    }

    /** Line by line. */
    public static List<SummaryRow> rows(WhoAnswers who, ConsentCase at) {
        return Stream.of(List.of(SummaryRow.of("consent.who.kind", Words.of(who.kind()))),
                who.namedBy().isEmpty() ? List.<SummaryRow>of()
                        : List.of(SummaryRow.of("consent.who.named-by", Words.said(who.namedBy()))),
                who.notAsked().map(why -> List.of(SummaryRow.of("consent.who.not-asked", Words.of(why))))
                        .orElse(List.of()),
                List.of(SummaryRow.of("consent.who.until", until(who, at)))).flatMap(List::stream).toList();
    }

    /** Everybody so far, the newest first. */
    public static List<TimelineEntry> history(ConsentReading.Answering read) {
        return read.history().stream().map(line -> new TimelineEntry("term.answererKind." + line.who().kind(),
                read.names().get(line.by()), line.at(), read.at().written(line.at()),
                rows(line.who(), read.at()).stream().skip(1).flatMap(row -> row.value().stream()).toList())).toList();
    }

    private static Words until(WhoAnswers who, ConsentCase at) {
        return who.until().map(day -> Words.keyed("consent.who.until.day", at.written(day)))
                .orElseGet(() -> Words.keyed("consent.who.open"));
    }
}
