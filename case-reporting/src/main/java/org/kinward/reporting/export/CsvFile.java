package org.kinward.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as CSV: UTF-8 with its mark, commas, every cell quoted, rows that end with both signs, one row of headings (SCREENS
 * 6.9). It holds one row at a time.
 */
public final class CsvFile {

    private static final int AT_ONCE = 1 << 16;

    /** Written by itself: among the rows one sign outside Latin 1 makes all of them twice as long in memory. */
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final ExportTable table;
    private final OutputStream out;
    private final StringBuilder row = new StringBuilder(1_000);
    private long rows;

    private CsvFile(ExportTable table, OutputStream out) {
        this.table = table;
        this.out = out;
    }

    /**
     * Writes the whole table; what is below stays open.
     *
     * @throws TooManyRows
     *             before anything is written
     */
    public static Manifest write(ExportTable table, OutputStream out) throws IOException {
        table.mustFit(ExportTable.MOST_ROWS);
        var counted = new CountedOutput(out);
        var file = new CsvFile(table, counted);
        try {
            file.all();
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
        return counted.manifest(Rows.whole(file.rows, table));
    }

    private void all() throws IOException {
        out.write(MARK);
        line(table.headings().stream().map(ExportCell::of).toList());
        table.rows().each(cells -> {
            line(Rows.fitting(cells, table));
            rows++;
        });
        flush();
        out.flush();
    }

    private void line(List<ExportCell> cells) {
        for (int at = 0; at < cells.size(); at++) {
            row.append(at == 0 ? "\"" : ",\"");
            cell(cells.get(at));
            row.append('"');
        }
        row.append("\r\n");
        if (row.length() > AT_ONCE) {
            flush();
        }
    }

    private void cell(ExportCell cell) {
        switch (cell) {
            case ExportCell.Text(var words) -> quoted(FormulaGuard.written(words));
            case ExportCell.Count(var number) -> row.append(number);
            case ExportCell.Decimal(var number) -> row.append(number.toPlainString());
            case ExportCell.Hidden() -> quoted(FormulaGuard.written(table.words().hidden()));
        }
    }

    private void quoted(String words) {
        if (words.indexOf('"') < 0) {
            row.append(words);
        } else {
            row.append(words.replace("\"", "\"\""));
        }
    }

    private void flush() {
        try {
            out.write(row.toString().getBytes(StandardCharsets.UTF_8));
            row.setLength(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
