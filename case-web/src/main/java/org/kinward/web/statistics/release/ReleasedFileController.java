package org.kinward.web.statistics.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.reporting.export.CsvFile;
import org.kinward.reporting.export.ExportCell;
import org.kinward.reporting.export.ExportRows;
import org.kinward.reporting.export.ExportTable;
import org.kinward.reporting.export.XlsxFile;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.Digits;
import org.kinward.web.shell.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A released table as a file: the same cells as on its page, hidden ones hidden, checked once more before it leaves. */
@Controller
class ReleasedFileController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX = new MediaType("application",
            "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReadFigures figures;
    private final MessageSource messages;

    ReleasedFileController(ReadFigures figures, MessageSource messages) {
        this.figures = figures;
        this.messages = messages;
    }

    /** Whoever finds that the proof does not hold any more is led to the page that says so. */
    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.EXPORT_TAKEN)
    @PostMapping(ReleaseFamilyController.ONE + "/file")
    ResponseEntity<byte[]> file(@PathVariable String family, @RequestParam Map<String, String> asked, Actor actor) {
        var issue = asked.getOrDefault("issue", "");
        var read = figures.take(ReleaseFamilyController.id(family), Digits.read(issue).orElse(-1), actor);
        if (read.figures().isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, ReleasesController.LIST + "/" + family + "/figures?issue=" + issue)
                    .build();
        }
        var table = ReleasedTable.all(read.kept().ledger().family().cube(), read.figures().get()).stream()
                .filter(one -> one.id().equals(asked.get("table"))).findFirst().orElseThrow(NotThere::new);
        return switch (asked.getOrDefault("as", "")) {
            case "CSV" -> answer(read, table, CSV, "csv");
            case "XLSX" -> answer(read, table, XLSX, "xlsx");
            default -> throw new NotThere();
        };
    }

    private ResponseEntity<byte[]> answer(ReadFigures.Read read, ReleasedTable table, MediaType type, String end) {
        var out = new ByteArrayOutputStream();
        try {
            var leaving = leaving(read, table);
            if (type.equals(CSV)) {
                CsvFile.write(leaving, out);
            } else {
                XlsxFile.write(leaving, out);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        var name = "figures-" + read.kept().ledger().family().year() + "-" + table.offered() + "." + end;
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString()).body(out.toByteArray());
    }

    private ExportTable leaving(ReadFigures.Read read, ReleasedTable table) {
        var family = read.kept().ledger().family();
        var audience = read.issue().audience();
        var year = String.valueOf(family.year());
        var headings = Stream.concat(table.before().stream().map(by -> said("release.by." + by)),
                table.columns().stream().map(this::said)).toList();
        var day = new Days().written(read.kept().ledger().releases().get(read.issue().release()).day());
        return new ExportTable(said(table.name()), headings,
                ExportRows.of(table.lines().stream().map(this::cells).toList()),
                List.of(line("release.file.of", said("release.figures.title", year)),
                        line("release.family.audience", said(ReleaseWords.audience(audience))),
                        line("release.file.day", day),
                        line("release.file.readable", said("release.figures.share", table.share().shown(),
                                table.share().cells(), table.share().share()))),
                List.of(said("release.figures.method.files", year), said("release.figures.method.age"),
                        said("release.figures.method.rest"),
                        said("release.figures.method.hidden", family.thresholds().of(audience)),
                        said("release.figures.method.frozen"), said("release.figures.method.checked")),
                new ExportTable.Words(said("export.file.read-me"), said("release.file.table"),
                        said("export.file.notes"),
                        said("release.figures.hidden")));
    }

    private List<ExportCell> cells(ReleasedTable.Line line) {
        return Stream.concat(line.of().stream().map(word -> ExportCell.of(said(word))), line.counts().stream()
                .map(count -> count.isPresent() ? ExportCell.of(count.getAsLong()) : new ExportCell.Hidden())).toList();
    }

    private ExportTable.Line line(String key, String words) {
        return new ExportTable.Line(said(key), words);
    }

    private String said(Words words) {
        return words.in(messages, LocaleContextHolder.getLocale());
    }

    private String said(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
