package org.kinward.core.statistics.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Progress reports in memory. */
final class InMemoryProgress implements ProgressReports {

    private final List<ProgressReport> reports = new ArrayList<>();
    private final Map<ReportId, Instant> submitted = new HashMap<>();

    @Override
    public List<ProgressReport> all() {
        return List.copyOf(reports);
    }

    @Override
    public List<ProgressReport> these(Set<ReportId> ids) {
        return reports.stream().filter(report -> ids.contains(report.id())).toList();
    }

    @Override
    public List<ProgressReport> together(ReportId id) {
        return one(id).stream().flatMap(report -> Stream.concat(Stream.of(report),
                report.covers().reports().stream().flatMap(lower -> together(lower).stream()))).distinct().toList();
    }

    @Override
    public Optional<Instant> submittedAt(ReportId id) {
        return Optional.ofNullable(submitted.get(id));
    }

    @Override
    public void begin(ProgressReport draft, AgencyId agency, By by) {
        if (one(draft.id()).isEmpty()) {
            reports.add(draft);
        }
    }

    @Override
    public void write(ReportId id, Narrative narrative, Revision seen, By by) {
        change(id, seen, old -> with(old, new ProgressReport.Written(narrative, old.written().byHand(),
                old.written().checks())));
    }

    @Override
    public void write(ReportId id, ByHand.Value value, Revision seen, By by) {
        change(id, seen, old -> with(old, new ProgressReport.Written(old.written().narrative(), List.of(value),
                old.written().checks())));
    }

    @Override
    public void write(ReportId id, PartnerCheck check, Revision seen, By by) {
        change(id, seen, old -> with(old, new ProgressReport.Written(old.written().narrative(),
                old.written().byHand(), List.of(check))));
    }

    @Override
    public void move(ReportId id, Move move, Revision seen, By by) {
        change(id, seen, old -> new ProgressReport(old.id(), old.about(), old.covers(), move.to(),
                move.to() == ReportState.SUBMITTED ? move.figures() : old.figures(),
                move.to() == ReportState.SUBMITTED
                        ? new ProgressReport.Written(old.written().narrative(), old.written().byHand(), List.of())
                        : old.written(),
                old.revision()));
        if (move.to() == ReportState.SUBMITTED) {
            submitted.put(id, by.at());
        }
    }

    private static ProgressReport with(ProgressReport old, ProgressReport.Written written) {
        return new ProgressReport(old.id(), old.about(), old.covers(), old.state(), old.figures(), written,
                old.revision());
    }

    private void change(ReportId id, Revision seen, Function<ProgressReport, ProgressReport> how) {
        var old = one(id).orElseThrow();
        if (!old.revision().equals(seen)) {
            throw new StaleRevision();
        }
        var changed = how.apply(old);
        reports.set(reports.indexOf(old), new ProgressReport(id, changed.about(), changed.covers(), changed.state(),
                changed.figures(), changed.written(), new Revision(seen.number() + 1)));
    }
}
