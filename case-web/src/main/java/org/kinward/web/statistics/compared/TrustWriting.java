package org.kinward.web.statistics.compared;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.statistics.asked.Unknowns;
import org.kinward.core.statistics.question.AgreedUse;
import org.kinward.core.statistics.question.Missing;
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
    private static final String CHILDREN = "statistics.trust.children";

    List<Trust.Part> parts() {
        var unknowns = Unknowns.of(tables);
        return List.of(opinion(), consent(), ages(unknowns), unknown(unknowns));
    }

    /** What children said of the help, as answers: their words stay in their records. */
    private Trust.Part opinion() {
        var table = Unknowns.of(tables, RecordDimension.HELP_SAID);
        var followed = table.populations().getFirst().total() - part(table, Missing.DOES_NOT_APPLY.name());
        var rows = table.headings().getFirst().categories().stream()
                .filter(code -> !code.equals(Missing.DOES_NOT_APPLY.name()))
                .map(code -> row(said.category(RecordDimension.HELP_SAID, code),
                        shared(new Rate(part(table, code), followed))))
                .toList();
        return new Trust.Part("opinion", rows.isEmpty() ? null
                : table("statistics.trust.opinion", rows, "term.recordDimension.HELP_SAID", CHILDREN),
                List.of(said.key("statistics.trust.opinion.of", followed, table.populations().getFirst().total()),
                        said.key("statistics.trust.opinion.means")));
    }

    private Trust.Part consent() {
        var table = Unknowns.of(tables, RecordDimension.CONSENT);
        var shown = Arrays.stream(AgreedUse.Use.values()).filter(use -> said(table, use).anyMatch(some -> some > 0))
                .map(use -> row(said.use(use), said(table, use).mapToObj(this::cell).toArray(Cell[]::new))).toList();
        return new Trust.Part("consent", shown.isEmpty() ? null
                : table("statistics.trust.consent", shown,
                        Stream.concat(Stream.of("statistics.trust.use"), Arrays.stream(AgreedUse.Said.values())
                                .map(what -> "statistics.said." + what)).toArray(String[]::new)),
                List.of(said.key("statistics.trust.consent.none", part(table, RecordDimension.NONE),
                        table.populations().getFirst().total()), said.key("statistics.trust.consent.means")));
    }

    /** Of how many children each answer was the last one. */
    private static IntStream said(CountedTable table, AgreedUse.Use use) {
        return Arrays.stream(AgreedUse.Said.values()).mapToInt(what -> part(table, new AgreedUse(use, what).code()));
    }

    private Trust.Part ages(Unknowns unknowns) {
        var field = RecordDimension.AGE_BASIS;
        var table = Unknowns.of(tables, field);
        var categories = table.headings().getFirst().categories();
        var rows = IntStream.range(0, categories.size())
                .mapToObj(at -> row(said.category(field, categories.get(at)), shared(rate(table, at)))).toList();
        return new Trust.Part("ages",
                table("statistics.trust.ages", rows, "term.recordDimension.AGE_BASIS", CHILDREN),
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

    private static int part(CountedTable table, String category) {
        int at = table.headings().getFirst().categories().indexOf(category);
        return at < 0 ? 0 : table.populations().getFirst().of(0, at + 1);
    }

    private static Rate rate(CountedTable table, int category) {
        var counts = table.populations().getFirst();
        return new Rate(counts.of(0, category + 1), counts.total());
    }
}
