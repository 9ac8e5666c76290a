package org.kinward.persistence.statistics.progress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.statistics.progress.ByHand;
import org.kinward.core.statistics.progress.FilledIn;
import org.kinward.core.statistics.progress.Narrative;
import org.kinward.core.statistics.progress.PartnerCheck;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.core.statistics.progress.ProgressReports;
import org.kinward.core.statistics.progress.ReportId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Progress reports: whoever writes names how often something had been written, and nobody else wrote meanwhile. */
@Repository
class JdbcProgressReports implements ProgressReports {

    private static final String NUMBERED = "insert into casework.%1$s (report_id, number, %2$s) "
            + "select :id, 1 + (select count(*) from casework.%1$s y where y.report_id = :id), %3$s where "
            + ProgressRows.WRITTEN.formatted(":id") + " = :seen on conflict do nothing";

    private final JdbcClient casework;

    JdbcProgressReports(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public List<ProgressReport> all() {
        return ProgressRows.all(casework).read();
    }

    @Override
    @Transactional
    public Optional<ProgressReport> one(ReportId id) {
        return ProgressReports.super.one(id);
    }

    @Override
    @Transactional
    public List<ProgressReport> these(Set<ReportId> ids) {
        return ProgressRows.of(casework, ids.stream().map(ReportId::value).toList()).read();
    }

    @Override
    @Transactional
    public List<ProgressReport> together(ReportId id) {
        return ProgressRows.together(casework, id).read();
    }

    @Override
    @Transactional
    public Optional<Instant> submittedAt(ReportId id) {
        return casework.sql("select moved_at from casework.progress_move where report_id = :id and state = 'SUBMITTED' "
                + "order by number desc limit 1").param("id", id.value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant()).optional();
    }

    @Override
    @Transactional
    public void begin(ProgressReport draft, AgencyId agency, By by) {
        var about = draft.about();
        int begun = casework.sql("""
                insert into casework.progress_report (id, agency_id, layer, area, cadence, from_month, begun_by, begun_at)
                values (:id, :agency, :layer, :area, :cadence, :from, :by, :at) on conflict do nothing
                """).param("id", draft.id().value()).param("agency", agency.value())
                .param("layer", about.layer().name()).param("area", about.area())
                .param("cadence", about.cadence().name()).param("from", about.from().atDay(1))
                .param("by", by.person().value()).param("at", by.at().atOffset(ZoneOffset.UTC)).update();
        if (begun == 0) {
            return;
        }
        with("progress_place", "place_id", draft.id(), draft.covers().places().stream().map(PlaceId::value));
        with("progress_part", "lower_id", draft.id(), draft.covers().reports().stream().map(ReportId::value));
    }

    /** Where a row goes: the table, its columns, and their values. */
    private record Into(String table, String columns, String values) {
    }

    private JdbcClient.StatementSpec numbered(Into into, ReportId id, Revision seen, By by) {
        return casework.sql(NUMBERED.formatted(into.table(), into.columns(), into.values())).param("id", id.value())
                .param("seen", seen.number()).param("by", by.person().value())
                .param("at", by.at().atOffset(ZoneOffset.UTC));
    }

    private static void written(JdbcClient.StatementSpec row) {
        if (row.update() == 0) {
            throw new StaleRevision();
        }
    }

    private void with(String table, String column, ReportId id, Stream<UUID> others) {
        casework.sql(
                "insert into casework.%s (report_id, %s) select :id, unnest(:others::uuid[])".formatted(table, column))
                .param("id", id.value()).param("others", others.toArray(UUID[]::new)).update();
    }

    @Override
    @Transactional
    public void write(ReportId id, Narrative narrative, Revision seen, By by) {
        written(numbered(
                new Into("progress_text", "known, progress, bottlenecks, evaluation, changes, written_by, written_at",
                        ":known, :progress, :bottlenecks, :evaluation, :changes, :by, :at"),
                id, seen, by)
                .param("known", narrative.known()).param("progress", narrative.progress())
                .param("bottlenecks", narrative.bottlenecks()).param("evaluation", narrative.evaluation())
                .param("changes", narrative.changes()));
    }

    @Override
    @Transactional
    public void write(ReportId id, ByHand.Value value, Revision seen, By by) {
        written(numbered(new Into("progress_by_hand", "what, figure, source, written_by, written_at",
                ":what, :figure, :source, :by, :at"), id, seen, by).param("what", value.what().name())
                .param("figure", value.figure()).param("source", value.source()));
    }

    @Override
    @Transactional
    public void write(ReportId id, PartnerCheck check, Revision seen, By by) {
        written(numbered(new Into("progress_check", "partner, checked_on, remarks, written_by, written_at",
                ":partner, :on::date, :remarks, :by, :at"), id, seen, by).param("partner", check.partner())
                .param("on", check.on()).param("remarks", check.remarks()));
    }

    @Override
    @Transactional
    public void move(ReportId id, Move move, Revision seen, By by) {
        written(numbered(new Into("progress_move", "state, state_before, words, moved_by, moved_at",
                ":state, :before, :words, :by, :at"), id, seen, by).param("state", move.to().name())
                .param("before", move.from().name()).param("words", move.words().strip()));
        figures(id, List.copyOf(move.figures().entrySet()));
    }

    private void figures(ReportId id, List<Map.Entry<FilledIn, FilledIn.Figures>> filledIn) {
        casework.sql("""
                insert into casework.progress_figure (report_id, number, what, girls, boys, children, state)
                select m.report_id, m.number, one.what, one.girls, one.boys, one.children, 'SUBMITTED'
                from (select report_id, max(number) as number from casework.progress_move where report_id = :id group by report_id) m
                cross join unnest(:whats::text[], :girls::int[], :boys::int[], :all::int[]) as one (what, girls, boys, children)
                """).param("whats", filledIn.stream().map(one -> one.getKey().name()).toArray(String[]::new))
                .param("girls", filledIn.stream().map(one -> one.getValue().girls()).toArray(Integer[]::new))
                .param("boys", filledIn.stream().map(one -> one.getValue().boys()).toArray(Integer[]::new))
                .param("all", filledIn.stream().map(one -> one.getValue().all()).toArray(Integer[]::new))
                .param("id", id.value()).update();
    }
}
