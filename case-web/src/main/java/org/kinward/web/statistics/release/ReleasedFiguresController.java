package org.kinward.web.statistics.release;

import java.util.HashMap;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.Digits;
import org.kinward.web.statistics.figure.FigureSheet;
import org.kinward.web.statistics.said.FigureWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Released tables. The proof is checked each time; what is not proved is not shown. */
@Controller
class ReleasedFiguresController {

    private final ReadFigures figures;
    private final FigureFiles files;
    private final FigureWords words;

    ReleasedFiguresController(ReadFigures figures, FigureFiles files, FigureWords words) {
        this.figures = figures;
        this.files = files;
        this.words = words;
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(ReleasePath.ONE + "/figures")
    ModelAndView page(@PathVariable String family, @RequestParam(defaultValue = "") String issue,
            @RequestParam(defaultValue = "") String draw, Actor actor) {
        var here = ReleasePath.LIST + "/" + family;
        if (issue.isEmpty()) {
            figures.family(ReleasePath.id(family), actor);
            return new ModelAndView("redirect:" + here);
        }
        var read = figures.read(ReleasePath.id(family), Digits.read(issue).orElse(-1), actor);
        if (read.figures().isEmpty()) {
            var page = new ModelAndView("release/not-proved").addObject("here", here);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        var declared = read.kept().ledger().family();
        var release = read.kept().ledger().releases().get(read.issue().release());
        var page = new ModelAndView("release/figures").addObject("here", here).addObject("issue", issue)
                .addObject("year", declared.year())
                .addObject("day", new Days().written(release.day()))
                .addObject("audience", ReleaseWords.audience(read.issue().audience()))
                .addObject("from", declared.thresholds().of(read.issue().audience()));
        var tables = ReleasedTable.all(declared.cube(), read.figures().get(), words.of(declared.cube(), actor),
                cell -> files.was(read.revised(cell)));
        return with(page.addObject("revised", tables.stream().anyMatch(ReleasedTable::isRevised)
                ? read.earlier().map(earlier -> new Days().written(earlier.day())).orElse(null)
                : null), tables, draw);
    }

    /** Its tables with their charts, and the picture of routes of one of them if somebody asked for it. */
    private ModelAndView with(ModelAndView page, List<ReleasedTable> tables, String draw) {
        var charts = new HashMap<String, FigureSheet.Drawing>();
        tables.forEach(table -> new ReleasedChart(table, files::said).drawing()
                .ifPresent(drawing -> charts.put(table.id(), drawing)));
        return page.addObject("tables", tables).addObject("kinds", tables.stream().anyMatch(ReleasedTable::isOfKinds))
                .addObject("charts", charts).addObject("draw", draw)
                .addObject("drawn", tables.stream().filter(table -> table.isOfRoutes() && table.id().equals(draw))
                        .map(table -> table.drawn(files::said)).findFirst().orElse(null));
    }
}
