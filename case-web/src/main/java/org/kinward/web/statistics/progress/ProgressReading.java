package org.kinward.web.statistics.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.statistics.asked.Wish;
import org.kinward.core.statistics.progress.FillIn;
import org.kinward.core.statistics.progress.FilledIn;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.core.statistics.progress.ProgressReports;
import org.kinward.core.statistics.progress.ReportId;
import org.kinward.core.statistics.progress.ReportState;
import org.kinward.core.statistics.question.Unit;
import org.kinward.web.statistics.figure.FigureSetting;
import org.kinward.web.statistics.figure.FigureTrail;
import org.kinward.web.statistics.said.FigureWords;
import org.kinward.web.statistics.said.Said;
import org.springframework.stereotype.Component;

/** Reads reports, and the figures of a draft as they stand now. */
@Component
class ProgressReading {

    private static final String KIND = "progress";

    private final ProgressReports reports;
    private final FillIn fillIn;
    private final FigureTrail trail;
    private final FigureWords words;

    ProgressReading(ProgressReports reports, FillIn fillIn, FigureTrail trail, FigureWords words) {
        this.reports = reports;
        this.fillIn = fillIn;
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
        try {
            return reports.one(new ReportId(UUID.fromString(id))).orElseThrow(NotThere::new);
        } catch (IllegalArgumentException notOurs) {
            throw new NotThere();
        }
    }

    /** The page of one. */
    ProgressPage page(ProgressReport report, FigureSetting.Here here, Actor actor) {
        var all = reports.all();
        var figures = figures(report, all, actor);
        trail.seen(KIND, 3L * figures.size(), actor);
        return new ProgressPage(report, all, figures, here, said(actor));
    }

    /** A page with a form only. */
    void seen(Actor actor) {
        trail.seen(KIND, 0, actor);
    }

    /** As they stand now for a draft, as they were submitted for any other. */
    Map<FilledIn, FilledIn.Figures> figures(ProgressReport report, List<ProgressReport> all, Actor actor) {
        return report.state() == ReportState.DRAFT
                ? fillIn.of(actor.agency(), report.about().period(), report.places(all))
                : report.figures();
    }

    /** The figures that a step keeps. */
    Map<FilledIn, FilledIn.Figures> toKeep(ProgressReport report, ReportState next, Actor actor) {
        return next == ReportState.SUBMITTED ? figures(report, reports.all(), actor) : Map.of();
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
