package org.kinward.web.export.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.export.safe.AlikeEnough;
import org.kinward.core.export.safe.SafeRecords;
import org.kinward.reporting.export.ExportCell;
import org.kinward.reporting.export.ExportRows;
import org.kinward.reporting.export.ExportTable;
import org.kinward.reporting.export.record.Pseudonyms;

/**
 * Records as a table: a pseudonym of this file alone, then for each field its code and its words. Rows stand in the order of
 * the pseudonyms, which says nothing.
 */
record RecordTable(SafeRecords safe, ReadMe about, CodeWords.Spoken spoken) {

    ExportTable table() {
        var headings = Stream.concat(Stream.of(spoken.said("export.file.id")), safe.columns().stream().flatMap(
                field -> Stream.of(field.name().toLowerCase(Locale.ROOT) + "_code", spoken.name(field)))).toList();
        return new ExportTable(spoken.said("export.file.title"), headings, ExportRows.of(rows()), readMe(), method(),
                new ExportTable.Words(spoken.said("export.file.read-me"), spoken.said("export.file.records"),
                        spoken.said("export.file.notes"), spoken.said("export.file.hidden")));
    }

    private List<List<ExportCell>> rows() {
        var pseudonyms = Pseudonyms.fresh();
        return IntStream.range(0, safe.rows().size())
                .mapToObj(at -> cells(pseudonyms.of(safe.rows().get(at).child(), at), safe.rows().get(at)))
                .sorted(Comparator.comparing(cells -> ((ExportCell.Text) cells.getFirst()).words())).toList();
    }

    private List<ExportCell> cells(String pseudonym, SafeRecords.Row row) {
        var cells = new ArrayList<ExportCell>();
        cells.add(ExportCell.of(pseudonym));
        for (var field : safe.columns()) {
            cells.add(ExportCell.of(String.join("; ", row.of(field))));
            cells.add(ExportCell.of(spoken.of(field, row.of(field))));
        }
        return cells;
    }

    private List<ExportTable.Line> readMe() {
        var done = new SafeWords(safe, spoken);
        return List.of(line("export.purpose", about.purpose()), line("export.recipient", about.recipient()),
                line("export.who", about.who()), line("export.as-of", about.asOf()),
                line("export.population", about.population()), line("export.rows", done.rows()),
                line("export.less-exact", done.lessExact()), line("export.left-out", done.leftOut()),
                line("export.withheld", done.withheld()));
    }

    private List<String> method() {
        return Stream.of("alike", "pseudonym", "months", "several", "missing", "sealed", "law", "onward")
                .map(about -> spoken.said("export.method." + about, AlikeEnough.CHILDREN)).toList();
    }

    private ExportTable.Line line(String key, String words) {
        return new ExportTable.Line(spoken.said(key), words);
    }
}
