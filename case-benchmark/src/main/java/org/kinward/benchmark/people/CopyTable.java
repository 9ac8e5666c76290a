package org.kinward.benchmark.people;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows of one table on their way into the database. COPY, the fastest way in, does not go through a fence; so it fills
 * a table of this connection alone, and one statement takes the rows through the fence.
 */
public final class CopyTable {

    private final String table;
    private final String names;
    private final int columns;
    private final StringBuilder rows = new StringBuilder();

    public CopyTable(String table, String columns) {
        this.table = table;
        this.names = columns;
        this.columns = columns.split(",").length;
    }

    public void add(@Nullable Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(table + " wants " + columns + " values, not " + values.length);
        }
        for (var column = 0; column < values.length; column++) {
            rows.append(column == 0 ? "" : "\t").append(text(values[column]));
        }
        rows.append('\n');
    }

    /** The rows so far, to be sent by whoever has the connection; new ones may be added meanwhile. */
    public Rows take() {
        var taken = new Rows(table, names, rows.toString());
        rows.setLength(0);
        return taken;
    }

    /** Rows on their way. */
    public record Rows(String table, String names, String text) {

        public void send(Connection loader) throws SQLException, IOException {
            var stage = "stage_" + table.replace('.', '_');
            try (var statement = loader.createStatement()) {
                statement.execute("create temporary table if not exists " + stage + " (like " + table
                        + " including defaults including generated including identity) on commit delete rows");
                loader.unwrap(PGConnection.class).getCopyAPI()
                        .copyIn("copy " + stage + " (" + names + ") from stdin", new StringReader(text));
                statement.execute("insert into " + table + " (" + names + ") select " + names + " from " + stage);
                statement.execute("truncate " + stage);
            }
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case byte[] bytes -> "\\\\x" + java.util.HexFormat.of().formatHex(bytes);
            case Collection<?> many -> many.stream().map(one -> '"' + quoted(one.toString()) + '"')
                    .collect(Collectors.joining(",", "{", "}"));
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
