package org.kinward.web.statistics.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.statistics.asked.Wish;
import org.kinward.core.statistics.progress.FilledIn;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.core.statistics.progress.ProgressReports;
import org.kinward.core.statistics.progress.ReportId;
import org.kinward.core.statistics.progress.ReportState;
import org.kinward.core.statistics.question.Unit;
import org.kinward.web.statistics.figure.FigureSetting;
import org.kinward.web.statistics.figure.FigureTrail;
import org.kinward.web.statistics.figure.MethodNotes;
import org.kinward.web.statistics.said.FigureWords;
import org.kinward.web.statistics.said.Said;
import org.springframework.stereotype.Component;

/** Reads reports, and the figures of a draft as they stand now. */
@Component
class ProgressReading {

    private static final String KIND = "progress";

    private final ProgressReports reports;
    private final ReportFigures figures;
    private final FigureTrail trail;
    private final FigureWords words;

    ProgressReading(ProgressReports reports, ReportFigures figures, FigureTrail trail, FigureWords words) {
        this.reports = reports;
        this.figures = figures;
        this.trail = trail;
        this.words = words;
    }

    /** Those of the agency; that somebody looked is written down. */
    List<ProgressReport> all(Actor actor) {
        trail.seen(KIND, 0, actor);
        return reports.all();
    }

    /** One of them; an id that is none is a page that is not there. */
    ProgressReport one(String id) {
        return reports.one(id(id)).orElseThrow(NotThere::new);
    }

    private static ReportId id(String typed) {
        try {
            return new ReportId(UUID.fromString(typed));
        } catch (IllegalArgumentException notOurs) {
            throw new NotThere();
        }
    }

    /** The page of one, with the reports that it takes in. */
    ProgressPage page(String id, FigureSetting.Here here, Actor actor) {
        var wanted = id(id);
        var together = reports.together(wanted);
        var report = together.stream().filter(one -> one.id().equals(wanted)).findFirst().orElseThrow(NotThere::new);
        var filledIn = figures.of(report, together, actor);
        trail.seen(KIND, 3L * filledIn.size(), actor);
        var said = said(actor);
        return new ProgressPage(report, together, new ProgressPage.Counted(filledIn, figures.asOf(report, actor)
                .map(new MethodNotes(said, here.zone(), actor)::asOf).stream().toList()), here, said);
    }

    /** A page with a form only. */
    void seen(Actor actor) {
        trail.seen(KIND, 0, actor);
    }

    /** The figures that a step keeps. */
    Map<FilledIn, FilledIn.Figures> toKeep(ProgressReport report, ReportState next, Actor actor) {
        return next == ReportState.SUBMITTED ? figures.of(report, reports.together(report.id()), actor) : Map.of();
    }

    Said said(Actor actor) {
        return words.of(new Wish(Unit.CHILDREN, List.of(), List.of()), actor);
    }

    /** Which of them a new report could take in: whatever is no draft. */
    static List<ProgressReport> lower(List<ProgressReport> all) {
        return all.stream().filter(one -> Set.of(ReportState.SUBMITTED, ReportState.CHECKED, ReportState.PUBLISHED)
                .contains(one.state())).toList();
    }
}
