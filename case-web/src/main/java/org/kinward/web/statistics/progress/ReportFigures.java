package org.kinward.web.statistics.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.statistics.progress.FillIn;
import org.kinward.core.statistics.progress.FilledIn;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.core.statistics.progress.ProgressReports;
import org.kinward.core.statistics.progress.ReportState;
import org.kinward.core.statistics.snapshot.Snapshot;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** The figures of a report, and of when they are: of a draft as they stand now, of any other as it was submitted. */
@Component
class ReportFigures {

    private final ProgressReports reports;
    private final FillIn fillIn;
    private final Snapshots snapshots;
    private final Clock clock;

    ReportFigures(ProgressReports reports, FillIn fillIn, Snapshots snapshots, Clock clock) {
        this.reports = reports;
        this.fillIn = fillIn;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    Map<FilledIn, FilledIn.Figures> of(ProgressReport report, List<ProgressReport> together, Actor actor) {
        return report.state() == ReportState.DRAFT
                ? fillIn.of(actor.agency(), report.about().period(), report.places(together))
                : report.figures();
    }

    /** When the records were written down that they were counted from. */
    Optional<Instant> asOf(ProgressReport report, Actor actor) {
        var counted = report.state() == ReportState.DRAFT ? Optional.of(clock.instant())
                : reports.submittedAt(report.id());
        return counted.flatMap(moment -> snapshots.asOf(actor.agency(), moment)).map(Snapshot::takenAt);
    }
}
