package org.kinward.web.statistics.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.taken.TakenFile;
import org.kinward.core.statistics.taken.TakenFiles;
import org.kinward.reporting.export.CsvFile;
import org.kinward.reporting.export.ExportCell;
import org.kinward.reporting.export.ExportTable;
import org.kinward.reporting.export.Manifest;
import org.kinward.reporting.export.XlsxFile;
import org.kinward.web.shell.page.FileAnswer;
import org.kinward.web.shell.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a table of figures over as the file that was asked for, or says in words what is in that file. */
@Component
public class FigureFiles {

    private final MessageSource messages;
    private final TakenFiles taken;
    private final Clock clock;

    FigureFiles(MessageSource messages, TakenFiles taken, Clock clock) {
        this.messages = messages;
        this.taken = taken;
        this.clock = clock;
    }

    /**
     * Who takes what.
     *
     * @param as
     *            CSV, XLSX, or READ_ME for what a reader of the CSV has to know: its definitions, rows and SHA-256
     * @param name
     *            of the file, without its ending
     */
    public record Taking(FamilyId family, Actor actor, String as, String name) {
    }

    /** What a figure was before, with what is said of it. */
    ReleasedTable.Was was(OptionalLong before) {
        return before.isPresent()
                ? new ReleasedTable.Was(before,
                        said("release.figures.was", ReleaseWords.number(before.getAsLong())))
                : ReleasedTable.Was.THE_SAME;
    }

    /** A file, whose rows and SHA-256 are kept before it goes. */
    public ResponseEntity<byte[]> answer(Taking taking, ExportTable table) {
        var name = taking.name();
        try {
            var out = new ByteArrayOutputStream();
            return switch (taking.as()) {
                case "CSV" -> {
                    keep(taking, ".csv", CsvFile.write(table, out));
                    yield FileAnswer.csv(name, out.toByteArray());
                }
                case "XLSX" -> {
                    keep(taking, ".xlsx", XlsxFile.write(table, out));
                    yield FileAnswer.xlsx(name, out.toByteArray());
                }
                case "READ_ME" -> FileAnswer.text(name, readMe(name, table, CsvFile.write(table, out)));
                default -> throw new NotThere();
            };
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private void keep(Taking taking, String ending, Manifest manifest) {
        taken.keep(taking.family(), taking.actor(), new TakenFile(taking.name() + ending, manifest.rows(),
                manifest.bytes(), manifest.sha256(), clock.instant()));
    }

    /** What the program itself says in a file. */
    public ExportTable.Words words(String hidden) {
        return new ExportTable.Words(said("export.file.read-me"), said("release.file.table"), said("export.file.notes"),
                hidden);
    }

    /** What stands above the columns of a table: of each criterion before its figures its codes, then its words. */
    public List<String> headings(TableShape shape) {
        return Stream.concat(beside(shape), columns(shape).stream()).toList();
    }

    /** What stands above the columns before the figures. */
    Stream<String> beside(TableShape shape) {
        return shape.before().stream().map(by -> said("release.by." + by))
                .flatMap(by -> Stream.of(said("release.file.code", by), by));
    }

    /** What stands above the figures: the words of a band with its code, or what is counted. */
    public List<String> columns(TableShape shape) {
        return shape.across().isEmpty()
                ? shape.columns().stream().map(this::said).toList()
                : shape.across().stream()
                        .map(place -> said("release.file.coded", said(place.words()), place.code())).toList();
    }

    /** What stands before the figures of a line. */
    public Stream<ExportCell> before(List<TableShape.Place> line) {
        return line.stream()
                .flatMap(place -> Stream.of(ExportCell.of(place.code()), ExportCell.of(said(place.words()))));
    }

    /** What the first sheet says of codes. */
    public ExportTable.Line codes() {
        return line("release.file.codes", said("release.file.codes.words"));
    }

    public ExportTable.Line line(String key, String words) {
        return new ExportTable.Line(said(key), words);
    }

    public String said(Words words) {
        return words.in(messages, LocaleContextHolder.getLocale());
    }

    public String said(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    private static String readMe(String name, ExportTable table, Manifest manifest) {
        return Stream.of(Stream.of(table.title(), ""),
                table.readMe().stream().map(line -> line.label() + ": " + line.words()),
                Stream.of("", String.join(" | ", table.headings()), ""), table.method().stream(),
                Stream.of("", manifest.written(name + ".csv")))
                .flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }
}
