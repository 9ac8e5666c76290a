package org.kinward.web.statistics.noisy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.noisy.ReadNoisyTables;
import org.kinward.reporting.export.ExportCell;
import org.kinward.reporting.export.ExportRows;
import org.kinward.reporting.export.ExportTable;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.Digits;
import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.release.FigureFiles;
import org.kinward.web.statistics.release.ReleasePath;
import org.kinward.web.statistics.release.ReleaseWords;
import org.kinward.web.statistics.said.FigureWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One noisy table, on a page and as a file. */
@Controller
class NoisyTableController {

    private final ReadNoisyTables tables;
    private final FigureFiles files;
    private final FigureWords words;

    NoisyTableController(ReadNoisyTables tables, FigureFiles files, FigureWords words) {
        this.tables = tables;
        this.files = files;
        this.words = words;
    }

    /** As the page shows it: what a line is of, and each figure with how near it is. */
    record Line(List<Words> of, List<String> cells) {
    }

    /** The table of the page. */
    record Drawn(String id, Words name, List<Words> columns, List<Line> lines) {
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(ReleasePath.ONE + NoisyFamilyController.NOISY + "/table")
    ModelAndView page(@PathVariable String family, @RequestParam(defaultValue = "") String issue, Actor actor) {
        var here = NoisyFamilyController.here(family);
        if (issue.isEmpty()) {
            tables.family(ReleasePath.id(family), actor);
            return new ModelAndView("redirect:" + here);
        }
        var read = tables.read(ReleasePath.id(family), Digits.read(issue).orElse(-1), actor);
        if (read.issue().isEmpty()) {
            var page = new ModelAndView("release/not-proved").addObject("here", here);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        var shown = shown(read, actor);
        return new ModelAndView("noisy/table").addObject("here", here).addObject("issue", issue)
                .addObject("year", read.kept().family().declared().year())
                .addObject("day", new Days().written(read.issue().get().day()))
                .addObject("audience", ReleaseWords.audience(read.issue().get().audience()))
                .addObject("chart", shown.drawing(threshold(read), files::said).orElse(null))
                .addObject("method", method(read)).addObject("table", new Drawn("noisy",
                        ReleaseWords.table(shown.shape().offered()), shown.shape().columns(),
                        shown.lines().stream().map(line -> new Line(line.of(),
                                line.figures().stream().map(figure -> drawn(figure, threshold(read))).toList()))
                                .toList()));
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.EXPORT_TAKEN)
    @PostMapping(ReleasePath.ONE + NoisyFamilyController.NOISY + "/file")
    ResponseEntity<byte[]> file(@PathVariable String family, @RequestParam Map<String, String> asked, Actor actor) {
        var issue = asked.getOrDefault("issue", "");
        var read = tables.take(ReleasePath.id(family), Digits.read(issue).orElse(-1), actor);
        if (read.issue().isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(NoisyFamilyController.here(family) + "/table?issue=" + issue)).build();
        }
        return files.answer(new FigureFiles.Taking(ReleasePath.id(family), actor, asked.getOrDefault("as", ""),
                "figures-" + read.kept().family().declared().year() + "-" + read.issue().get().table() + "-noisy"),
                leaving(read, actor));
    }

    private ExportTable leaving(ReadNoisyTables.Read read, Actor actor) {
        var shown = shown(read, actor);
        var shape = shown.shape();
        var year = String.valueOf(read.kept().family().declared().year());
        var columns = Stream.concat(files.headings(shape).stream(),
                files.columns(shape).stream().map(column -> files.said("noisy.file.near", column))).toList();
        var issue = read.issue().orElseThrow();
        return new ExportTable(files.said(ReleaseWords.table(shape.offered())), columns,
                ExportRows.of(shown.lines().stream().map(this::cells).toList()),
                List.of(files.line("release.file.of", files.said("release.figures.title", year)),
                        files.line("release.family.audience", files.said(ReleaseWords.audience(issue.audience()))),
                        files.line("release.file.day", new Days().written(issue.day())), files.codes()),
                method(read).stream().map(files::said).toList(), files.words(under(threshold(read))));
    }

    /** The figures first, how near each of them is behind them. */
    private List<ExportCell> cells(ShownNoisyTable.Line line) {
        return Stream.of(files.before(line.at()),
                line.figures().stream().map(figure -> figure.value().isPresent()
                        ? ExportCell.of(figure.value().getAsInt())
                        : new ExportCell.Hidden()),
                line.figures().stream().map(figure -> ExportCell.of(figure.near()))).flatMap(cells -> cells).toList();
    }

    private static List<Words> method(ReadNoisyTables.Read read) {
        var year = String.valueOf(read.kept().family().declared().year());
        var once = read.issue().filter(issue -> !OfferedTable.valueOf(issue.table()).countsMoreThanOnce()).isPresent();
        return Stream.of(Stream.of("chance", "near", "again", "sums").map(key -> Words.keyed("noisy.method." + key)),
                Stream.of(Words.keyed("noisy.method.under", threshold(read)),
                        Words.keyed(once ? "noisy.method.once" : "release.figures.method.files", year),
                        Words.keyed("release.figures.method.age"), Words.keyed("release.figures.method.rest"),
                        Words.keyed("noisy.method.several")),
                read.issue().stream().flatMap(issue -> OfferedTable.valueOf(issue.table()).by().stream())
                        .filter(by -> by.dimension().isWithoutHealth()).limit(1)
                        .map(_ -> Words.keyed("statistics.note.health")),
                read.issue().stream().flatMap(issue -> OfferedTable.valueOf(issue.table()).by().stream())
                        .filter(by -> by == Grouping.KIND).map(_ -> Words.keyed("release.figures.method.kind")))
                .flatMap(words -> words).toList();
    }

    private ShownNoisyTable shown(ReadNoisyTables.Read read, Actor actor) {
        var issue = read.issue().orElseThrow();
        return ShownNoisyTable.of(issue, tables.noise(issue), threshold(read),
                words.of(read.kept().family().declared().cube(), actor));
    }

    private String drawn(ShownNoisyTable.Figure figure, int threshold) {
        return figure.value().isPresent()
                ? files.said("noisy.cell", ReleaseWords.number(figure.value().getAsInt()), figure.near())
                : under(threshold);
    }

    private String under(int threshold) {
        return files.said("noisy.under", threshold);
    }

    private static int threshold(ReadNoisyTables.Read read) {
        return read.kept().family().declared().thresholds().of(read.issue().orElseThrow().audience());
    }
}
