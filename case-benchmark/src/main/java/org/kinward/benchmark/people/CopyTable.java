package org.kinward.benchmark.people;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows of one table on their way into the database by COPY, the fastest way in. */
final class CopyTable {

    private final String command;
    private final int columns;
    private final StringBuilder rows = new StringBuilder();

    CopyTable(String table, String columns) {
        this.command = "copy " + table + " (" + columns + ") from stdin";
        this.columns = columns.split(",").length;
    }

    void add(@Nullable Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(command + " wants " + columns + " values, not " + values.length);
        }
        for (var column = 0; column < values.length; column++) {
            rows.append(column == 0 ? "" : "\t").append(text(values[column]));
        }
        rows.append('\n');
    }

    void send(CopyManager copy) throws SQLException, IOException {
        copy.copyIn(command, new StringReader(rows.toString()));
        rows.setLength(0);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case byte[] bytes -> "\\\\x" + java.util.HexFormat.of().formatHex(bytes);
            case Collection<?> many -> many.stream().map(String::valueOf)
                    .collect(java.util.stream.Collectors.joining(",", "{", "}"));
            default -> value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
        };
    }
}
