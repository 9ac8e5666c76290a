package org.kinward.web.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
        var needles = Needles.inSmallLetters(canaries);
        return tables().stream().flatMap(table -> needles.in(rows(table).toLowerCase(Locale.ROOT)).stream()
                .map(canary -> table + " holds " + canary.value())).toList();
    }

    private String rows(String table) {
        return String.join("\n", database.superuser().sql("select row_of_it::text from only " + table + " as row_of_it")
                .query(String.class).list());
    }

    /** Everything that the server has on the disk: rows, rows that are gone, indexes, the write-ahead log. */
    Path files() {
        database.superuser().sql("checkpoint").update();
        return Path.of(database.superuser().sql("show data_directory").query(String.class).single());
    }

    static List<String> filesWith(Path directory, List<Canary> canaries) {
        try (var files = Files.walk(directory)) {
            var needles = new Needles(canaries);
            return files.filter(Files::isRegularFile).flatMap(file -> needles.in(bytes(file)).stream()
                    .map(canary -> directory.relativize(file) + " holds " + canary.value())).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
