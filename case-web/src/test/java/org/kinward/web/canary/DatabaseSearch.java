package org.kinward.web.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.kinward.persistence.database.TestDatabase;

/** Looks for values behind the program's back: as superuser in every table, and in the bytes on the disk. */
final class DatabaseSearch {

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'm') and n.nspname not in ('pg_toast', 'information_schema') order by 1
            """;

    private final TestDatabase database;

    DatabaseSearch(TestDatabase database) {
        this.database = database;
    }

    /** All tables of all schemas, also those of the server itself with its samples of our rows. */
    List<String> tables() {
        return database.superuser().sql(TABLES).query(String.class).list();
    }

    /** Every column as text; bytes are in the text of a row as hexadecimal digits and are compared as such. */
    List<String> rowsWith(List<Canary> canaries) {
        return tables().stream().filter(table -> holds(table, canaries)).flatMap(table -> canaries.stream()
                .filter(canary -> holds(table, List.of(canary))).map(canary -> table + " holds " + canary.value()))
                .toList();
    }

    private boolean holds(String table, List<Canary> canaries) {
        var patterns = canaries.stream().flatMap(canary -> canary.smallForms().stream()).map(form -> "%" + form + "%")
                .collect(Collectors.joining("|"));
        return database.superuser().sql("select exists (select from only " + table
                + " as row_of_it where lower(row_of_it::text) like any (string_to_array(?, '|')))")
                .param(patterns).query(Boolean.class).single();
    }

    /** Everything that the server has on the disk: rows, rows that are gone, indexes, the write-ahead log. */
    Path files() {
        database.superuser().sql("checkpoint").update();
        return Path.of(database.superuser().sql("show data_directory").query(String.class).single());
    }

    static List<String> filesWith(Path directory, List<Canary> canaries) {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).flatMap(file -> {
                var bytes = bytes(file);
                return canaries.stream().filter(canary -> canary.isIn(bytes))
                        .map(canary -> directory.relativize(file) + " holds " + canary.value());
            }).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
