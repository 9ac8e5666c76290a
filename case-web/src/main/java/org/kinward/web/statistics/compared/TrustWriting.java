package org.kinward.web.statistics.compared;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.kinward.core.statistics.asked.Unknowns;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Rate;
import org.kinward.web.statistics.figure.FigureTable;
import org.kinward.web.statistics.figure.FigureTable.Cell;
import org.kinward.web.statistics.figure.FigureTable.Head;
import org.kinward.web.statistics.said.Said;

/** Lays out what tables of every field say. */
record TrustWriting(List<CountedTable> tables, Said said) {

    private static final String COL = "col";

    List<Trust.Part> parts() {
        var unknowns = Unknowns.of(tables);
        return List.of(ages(unknowns), unknown(unknowns));
    }

    private Trust.Part ages(Unknowns unknowns) {
        var field = RecordDimension.AGE_BASIS;
        var table = Unknowns.of(tables, field);
        var categories = table.headings().getFirst().categories();
        var rows = IntStream.range(0, categories.size())
                .mapToObj(at -> row(said.category(field, categories.get(at)), shared(rate(table, at)))).toList();
        return new Trust.Part("ages",
                table("statistics.trust.ages", rows, "term.recordDimension.AGE_BASIS", "statistics.trust.children"),
                List.of(said.key("statistics.trust.estimated", unknowns.estimated().part(),
                        unknowns.estimated().whole())));
    }

    private Trust.Part unknown(Unknowns unknowns) {
        var rows = unknowns.lines().stream()
                .map(line -> row(said.dimension(line.field()), cell(line.notAsked()), cell(line.notKnown()),
                        cell(line.notSaid()), shared(line.unknown())))
                .toList();
        return new Trust.Part("unknown",
                rows.isEmpty() ? null : table("statistics.trust.unknown", rows, "statistics.trust.field",
                        "term.reason.NOT_ASKED_YET", "term.reason.NOT_KNOWN", "term.reason.DID_NOT_WANT_TO_SAY",
                        "statistics.trust.together"),
                List.of(said.key("statistics.trust.known", unknowns.known()),
                        said.key("statistics.trust.concerned"), said.key("statistics.trust.hard")));
    }

    private FigureTable table(String caption, List<FigureTable.Row> rows, String... heads) {
        return new FigureTable(said.key(caption),
                List.of(Arrays.stream(heads).map(key -> new Head(said.key(key), 1, 1, COL)).toList()), List.of(rows));
    }

    private static FigureTable.Row row(String head, Cell... cells) {
        return new FigureTable.Row(List.of(new Head(head, 1, 1, "row")), List.of(cells));
    }

    private Cell cell(int figure) {
        return new Cell(said.number(figure), List.of(), null);
    }

    private Cell shared(Rate rate) {
        return new Cell(said.number(rate.part()), said.share(rate).stream().toList(), null);
    }

    private static Rate rate(CountedTable table, int category) {
        var counts = table.populations().getFirst();
        return new Rate(counts.of(0, category + 1), counts.total());
    }
}
