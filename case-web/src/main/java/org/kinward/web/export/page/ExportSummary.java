package org.kinward.web.export.page;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.kinward.core.export.Export;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.export.safe.ExportField;
import org.kinward.web.export.file.CodeWords;
import org.kinward.web.export.file.SafeWords;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is asked for and what became of it, line by line. */
public final class ExportSummary {

    private ExportSummary() {
    }

    /** What was said on the pages before; with links where it can still be changed. */
    public static List<SummaryRow> of(ExportReading.Opened one) {
        var plan = one.export().plan();
        var aim = plan.aim().orElseThrow();
        var path = one.path();
        var fields = new SummaryRow("export.fields", plan.fields().stream().sorted().map(ExportSummary::name).toList(),
                null, "shell.change");
        var rows = List.of(fields.changedAt(path + "/fields"),
                SummaryRow.of("export.population", population(plan.filter().orElseThrow()))
                        .changedAt(path + "/period"),
                SummaryRow.of("export.format", Words.keyed("export.format.xlsx")),
                SummaryRow.of("export.purpose", Words.said(aim.purpose())).changedAt(path + "/aim"),
                SummaryRow.of("export.recipient", Words.said(aim.recipient())).changedAt(path + "/aim"));
        return one.export().asked().isEmpty() ? rows
                : rows.stream().map(row -> new SummaryRow(row.key(), row.value(), null, row.action())).toList();
    }

    /** What would leave. */
    public static List<SummaryRow> of(SafeWords done, String asOf) {
        return List.of(SummaryRow.of("export.as-of", Words.said(asOf)),
                SummaryRow.of("export.rows", Words.said(done.rows())),
                SummaryRow.of("export.less-exact", Words.said(done.lessExact())),
                SummaryRow.of("export.left-out", Words.said(done.leftOut())),
                SummaryRow.of("export.withheld", Words.said(done.withheld())));
    }

    /** Who asked, who answered, what was made and who took it. */
    public static List<SummaryRow> happened(ExportReading.Opened one) {
        var rows = new ArrayList<SummaryRow>();
        one.export().asked().ifPresent(asked -> {
            rows.add(SummaryRow.of("export.who", Words.said(one.people().begun())));
            rows.add(SummaryRow.of("export.asked-at", Words.said(one.written(asked.at()))));
            rows.add(SummaryRow.of("export.rows", Words.said(String.valueOf(asked.rows()))));
        });
        one.export().answered().ifPresent(answered -> {
            var by = one.people().answered().orElse("");
            rows.add(SummaryRow.of(answered.agreed() ? "export.agreed" : "export.refused",
                    Words.keyed("export.by-at", by, one.written(answered.at()))));
            if (!answered.agreed()) {
                rows.add(SummaryRow.of("export.reason", Words.said(answered.reason())));
            }
        });
        one.export().handed().made().ifPresent(made -> rows.addAll(manifest(made)));
        one.export().handed().taken().ifPresent(taken -> rows.add(SummaryRow.of("export.taken",
                Words.keyed("export.by-at", one.people().taken().orElse(""), one.written(taken.at())))));
        return rows;
    }

    private static List<SummaryRow> manifest(Export.Made made) {
        return List.of(SummaryRow.of("export.size", Words.keyed("export.size.bytes", made.bytes())),
                SummaryRow.of("export.sha256", Words.said(made.sha256())));
    }

    /** Which case files, in words. */
    public static Words population(ExportPlan.Filter filter) {
        return Words.keyed("export.population." + filter.happening(), month(filter.period().from()),
                month(filter.period().to()));
    }

    static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", LocaleContextHolder.getLocale()).format(month);
    }

    private static Words name(ExportField field) {
        return Words.keyed("export.field." + field);
    }
}
