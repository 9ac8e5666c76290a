package org.kinward.web.statistics.release;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.reporting.export.ExportCell;
import org.kinward.reporting.export.ExportRows;
import org.kinward.reporting.export.ExportTable;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.Digits;
import org.kinward.web.statistics.said.FigureWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A released table as a file: the same cells as on its page, hidden ones hidden, checked once more before it leaves. */
@Controller
class ReleasedFileController {

    private final ReadFigures figures;
    private final FigureFiles files;
    private final FigureWords words;

    ReleasedFileController(ReadFigures figures, FigureFiles files, FigureWords words) {
        this.figures = figures;
        this.files = files;
        this.words = words;
    }

    /** Whoever finds that the proof does not hold any more is led to the page that says so. */
    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.EXPORT_TAKEN)
    @PostMapping(ReleasePath.ONE + "/file")
    ResponseEntity<byte[]> file(@PathVariable String family, @RequestParam Map<String, String> asked, Actor actor) {
        var issue = asked.getOrDefault("issue", "");
        var read = figures.take(ReleasePath.id(family), Digits.read(issue).orElse(-1), actor);
        if (read.figures().isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(ReleasePath.of(family) + "/figures?issue=" + issue)).build();
        }
        var declared = read.kept().ledger().family();
        var table = ReleasedTable.all(declared.cube(), read.figures().get(), words.of(declared.cube(), actor),
                cell -> files.was(read.revised(cell))).stream()
                .filter(one -> one.id().equals(asked.get("table"))).findFirst().orElseThrow(NotThere::new);
        return files.answer(new FigureFiles.Taking(ReleasePath.id(family), actor, asked.getOrDefault("as", ""),
                "figures-" + declared.year() + "-" + table.offered()), leaving(read, table));
    }

    private ExportTable leaving(ReadFigures.Read read, ReleasedTable table) {
        var family = read.kept().ledger().family();
        var audience = read.issue().audience();
        var year = String.valueOf(family.year());
        var day = new Days().written(read.kept().ledger().releases().get(read.issue().release()).day());
        return new ExportTable(files.said(table.name()), headings(table),
                ExportRows.of(table.lines().stream().map(line -> cells(table, line)).toList()),
                List.of(files.line("release.file.of", files.said("release.figures.title", year)),
                        files.line("release.family.audience", files.said(ReleaseWords.audience(audience))),
                        files.line("release.file.day", day),
                        files.line("release.file.readable", files.said("release.figures.share", table.share().shown(),
                                table.share().cells(), table.share().share())),
                        files.codes()),
                Stream.concat(Stream.of("files", "age", "rest", "kind", "hidden", "frozen", "checked")
                        .filter(key -> !key.equals("kind") || table.isOfKinds()).map(key -> files.said(
                                "release.figures.method." + key,
                                key.equals("hidden") ? family.thresholds().of(audience) : year)),
                        read.earlier().filter(_ -> table.isRevised())
                                .map(earlier -> files.said("release.file.revised", new Days().written(earlier.day())))
                                .stream())
                        .toList(),
                files.words(files.said("release.figures.hidden")));
    }

    /** Behind a column in which something was revised stands one with what was shown before. */
    private List<String> headings(ReleasedTable table) {
        var columns = files.columns(table.shape());
        return Stream.concat(files.beside(table.shape()), behind(table, columns.size(), columns::get,
                column -> files.said("release.file.before", columns.get(column)))).toList();
    }

    private List<ExportCell> cells(ReleasedTable table, ReleasedTable.Line line) {
        return Stream.concat(files.before(line.at()), behind(table, line.counts().size(),
                column -> figure(line.counts().get(column), new ExportCell.Hidden()),
                column -> figure(line.was().get(column).figure(), ExportCell.of("")))).toList();
    }

    private static <T> Stream<T> behind(ReleasedTable table, int columns, IntFunction<T> shown, IntFunction<T> before) {
        return IntStream.range(0, columns).boxed().flatMap(column -> table.isRevised(column)
                ? Stream.of(shown.apply(column), before.apply(column))
                : Stream.of(shown.apply(column)));
    }

    private static ExportCell figure(OptionalLong figure, ExportCell otherwise) {
        return figure.isPresent() ? ExportCell.of(figure.getAsLong()) : otherwise;
    }
}
