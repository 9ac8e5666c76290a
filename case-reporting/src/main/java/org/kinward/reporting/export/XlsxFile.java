package org.kinward.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as XLSX: the first sheet says what it is, the second is the table, the third how it was made (SCREENS 6.9). No cells
 * are joined, no colour means anything. Words are guarded here as well, because such a sheet is soon saved as CSV.
 */
public final class XlsxFile {

    /** A row of these is forgotten once it is written. */
    private static final int AT_ONCE = 500;
    private static final int LONGEST = 32_767;
    private static final double WIDE = 40;

    private final ExportTable table;

    private XlsxFile(ExportTable table) {
        this.table = table;
    }

    /**
     * Writes the whole workbook; what is below stays open.
     *
     * @throws TooManyRows
     *             before anything is written
     */
    public static Manifest write(ExportTable table, OutputStream out) throws IOException {
        table.mustFit(ExportTable.MOST_ROWS);
        var counted = new CountedOutput(out);
        try (var book = new Workbook(counted, "Kinward", "1.0")) {
            var file = new XlsxFile(table);
            file.readMe(book.newWorksheet(table.words().readMe()));
            long rows = file.table(book.newWorksheet(table.words().table()));
            file.notes(book.newWorksheet(table.words().notes()));
            book.finish();
            return counted.manifest(Rows.whole(rows, table));
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    private void readMe(Worksheet sheet) throws IOException {
        sheet.width(0, WIDE);
        sheet.width(1, 2 * WIDE);
        text(sheet, 0, 0, table.title());
        for (int at = 0; at < table.readMe().size(); at++) {
            text(sheet, at + 1, 0, table.readMe().get(at).label());
            text(sheet, at + 1, 1, table.readMe().get(at).words());
        }
        sheet.finish();
    }

    private void notes(Worksheet sheet) throws IOException {
        sheet.width(0, 2 * WIDE);
        for (int at = 0; at < table.method().size(); at++) {
            text(sheet, at, 0, table.method().get(at));
        }
        sheet.finish();
    }

    private long table(Worksheet sheet) throws IOException {
        sheet.freezePane(0, 1);
        row(sheet, 0, table.headings().stream().map(ExportCell::of).toList());
        if (table.rows().count() > 0) {
            sheet.range(0, 0, Math.toIntExact(table.rows().count()), table.headings().size() - 1)
                    .createTable(table.headings().stream().map(XlsxFile::safe).toArray(String[]::new));
        }
        var at = new Next(sheet);
        table.rows().each(cells -> {
            row(sheet, ++at.row, Rows.fitting(cells, table));
            at.flushed();
        });
        sheet.finish();
        return at.row;
    }

    /** Where writing has come to. */
    private static final class Next {

        private final Worksheet sheet;
        private int row;

        Next(Worksheet sheet) {
            this.sheet = sheet;
        }

        void flushed() {
            try {
                if (row % AT_ONCE == 0) {
                    sheet.flush();
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void row(Worksheet sheet, int row, List<ExportCell> cells) {
        for (int at = 0; at < cells.size(); at++) {
            switch (cells.get(at)) {
                case ExportCell.Text(var words) -> text(sheet, row, at, words);
                case ExportCell.Count(var number) -> sheet.value(row, at, number);
                case ExportCell.Decimal(var number) -> sheet.value(row, at, number);
                case ExportCell.Hidden() -> text(sheet, row, at, table.words().hidden());
            }
        }
    }

    private static void text(Worksheet sheet, int row, int column, String words) {
        sheet.inlineString(row, column, safe(words));
    }

    /** Signs that XML does not know become the sign for one that could not be read. */
    private static String safe(String words) {
        var guarded = FormulaGuard.written(words);
        if (guarded.length() > LONGEST) {
            throw new IllegalArgumentException("a cell takes " + LONGEST + " signs");
        }
        return guarded.codePoints().allMatch(XlsxFile::isWritable) ? guarded
                : guarded.codePoints().map(sign -> isWritable(sign) ? sign : '\uFFFD')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isWritable(int sign) {
        return (sign >= ' ' && (sign < 0xD800 || sign > 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF) || sign == '\n'
                || sign == '\t';
    }
}
