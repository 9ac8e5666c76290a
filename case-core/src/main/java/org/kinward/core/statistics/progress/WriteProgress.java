package org.kinward.core.statistics.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;
import org.kinward.core.statistics.progress.ProgressReports.By;
import org.kinward.core.statistics.progress.ProgressReports.Move;

/** Writes progress reports: a data officer does, of the own agency. */
public class WriteProgress {

    private final ProgressReports reports;
    private final AuditTrail trail;

    public WriteProgress(ProgressReports reports, AuditTrail trail) {
        this.reports = reports;
        this.trail = trail;
    }

    /** What became of a step. */
    public enum Outcome {
        DONE,
        /** The report does not go from here to there. */
        NOT_NOW,
        /** A part of the text is missing. */
        TEXT_MISSING,
        /** There are no figures: none were taken, or the report speaks for no place. */
        NO_FIGURES,
        /** No partner has read it since it was submitted. */
        NOT_CHECKED,
        /** A report that it takes in is no lower one, of other months, or still a draft. */
        DOES_NOT_FIT,
        /** A report that it takes in went back to a draft. */
        PART_IS_DRAFT,
        /** Going back needs a reason. */
        NO_REASON
    }

    /** Who acts, when, and what that person saw. */
    public record Acting(Actor actor, Instant at, Revision seen) {

        private By by() {
            return new By(actor.person(), at);
        }
    }

    /** Begins one; sent again with the same id, it is begun once. */
    @Transactional
    public Outcome begin(ReportId id, ProgressReport.About about, ProgressReport.Covers covers, Acting acting) {
        mayWrite(acting);
        if (!fits(about, covers)) {
            return Outcome.DOES_NOT_FIT;
        }
        if (covers.places().isEmpty() && covers.reports().isEmpty()) {
            return Outcome.NO_FIGURES;
        }
        reports.begin(new ProgressReport(id, about, covers, ReportState.DRAFT, Map.of(),
                new ProgressReport.Written(Narrative.EMPTY, List.of(), List.of()), Revision.NEW),
                acting.actor().agency(), acting.by());
        return done(id);
    }

    /** Writes the text of a draft. */
    @Transactional
    public Outcome write(ReportId id, Narrative narrative, Acting acting) {
        if (!report(id, acting).state().isOpen()) {
            return Outcome.NOT_NOW;
        }
        reports.write(id, narrative, acting.seen(), acting.by());
        return done(id);
    }

    /** Writes an indicator of policy of a draft. */
    @Transactional
    public Outcome write(ReportId id, ByHand.Value value, Acting acting) {
        if (!report(id, acting).state().isOpen()) {
            return Outcome.NOT_NOW;
        }
        reports.write(id, value, acting.seen(), acting.by());
        return done(id);
    }

    /** Writes down that a partner has read what was submitted. */
    @Transactional
    public Outcome write(ReportId id, PartnerCheck check, Acting acting) {
        if (report(id, acting).state() != ReportState.SUBMITTED) {
            return Outcome.NOT_NOW;
        }
        reports.write(id, check, acting.seen(), acting.by());
        return done(id);
    }

    /** Takes a step; the figures of the move are those that a submitted report keeps. */
    @Transactional
    public Outcome move(ReportId id, Move move, Acting acting) {
        var report = report(id, acting);
        if (report.state() != move.from() || !move.from().mayBecome(move.to())) {
            return Outcome.NOT_NOW;
        }
        var missing = missing(report, move);
        if (missing != Outcome.DONE) {
            return missing;
        }
        reports.move(id, move, acting.seen(), acting.by());
        return done(id);
    }

    /** Whether every report that it takes in is there, of a lower layer, over the same months, and no draft. */
    private boolean fits(ProgressReport.About about, ProgressReport.Covers covers) {
        var lower = reports.these(covers.reports());
        return lower.size() == covers.reports().size()
                && lower.stream().allMatch(one -> ProgressReport.takesIn(about, one));
    }

    private Outcome missing(ProgressReport report, Move move) {
        return switch (move.to()) {
            case DRAFT -> move.words().isBlank() ? Outcome.NO_REASON : Outcome.DONE;
            case SUBMITTED -> submitting(report, move);
            case CHECKED -> report.written().checks().isEmpty() ? Outcome.NOT_CHECKED : Outcome.DONE;
            case PUBLISHED -> Outcome.DONE;
        };
    }

    /** What it takes in may have gone back to a draft since it was begun. */
    private Outcome submitting(ProgressReport report, Move move) {
        if (!report.written().narrative().isWhole()) {
            return Outcome.TEXT_MISSING;
        }
        if (!fits(report.about(), report.covers())) {
            return Outcome.PART_IS_DRAFT;
        }
        return move.figures().isEmpty() ? Outcome.NO_FIGURES : Outcome.DONE;
    }

    private ProgressReport report(ReportId id, Acting acting) {
        mayWrite(acting);
        return reports.one(id).orElseThrow(NotThere::new);
    }

    private static void mayWrite(Acting acting) {
        if (!acting.actor().is(Role.DATA_OFFICER)) {
            throw new NotThere();
        }
    }

    private Outcome done(ReportId id) {
        trail.record(AuditEntry.done(AuditAction.PROGRESS_CHANGED, AuditObject.PROGRESS_REPORT, id.value()));
        return Outcome.DONE;
    }
}
