package org.kinward.persistence.statistics.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.PlaceId;
import org.kinward.core.saving.Revision;
import org.kinward.core.statistics.progress.ByHand;
import org.kinward.core.statistics.progress.Cadence;
import org.kinward.core.statistics.progress.FilledIn;
import org.kinward.core.statistics.progress.Layer;
import org.kinward.core.statistics.progress.Narrative;
import org.kinward.core.statistics.progress.PartnerCheck;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.core.statistics.progress.ReportId;
import org.kinward.core.statistics.progress.ReportState;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the rows of some reports together, and reads no row of another. */
record ProgressRows(JdbcClient casework, List<String> ids) {

    /** How often something was written in a report. */
    static final String WRITTEN = """
            (select count(*) from casework.progress_text x where x.report_id = %1$s)
            + (select count(*) from casework.progress_by_hand x where x.report_id = %1$s)
            + (select count(*) from casework.progress_check x where x.report_id = %1$s)
            + (select count(*) from casework.progress_move x where x.report_id = %1$s)
            """;

    private static final String REPORTS = """
            select r.id, r.layer, r.area, r.cadence, r.from_month, coalesce(m.state, 'DRAFT') as state, t.known, t.progress,
                t.bottlenecks, t.evaluation, t.changes, WRITTEN as written
            from casework.progress_report r
            left join lateral (select n.state from casework.progress_move n where n.report_id = r.id
                order by n.number desc limit 1) m on true
            left join lateral (select n.* from casework.progress_text n where n.report_id = r.id
                order by n.number desc limit 1) t on true
            where r.agency_id = any ((select casework.my_agencies())::uuid[]) and r.id = any (:ids::uuid[])
            order by r.from_month desc, r.begun_at desc, r.id
            """.replace("WRITTEN", WRITTEN.formatted("r.id"));

    /** Those of the last time that it was submitted. */
    private static final String SUBMITTED = """
            (select max(n.number) from casework.progress_move n where n.report_id = x.report_id and n.state = 'SUBMITTED')
            """;

    private static final String OF_THESE = "x.report_id = any (:ids::uuid[])";

    private static final String OF_AGENCY = """
            select r.id from casework.progress_report r where r.agency_id = any ((select casework.my_agencies())::uuid[])
            """;

    private static final String TAKEN_IN = """
            with recursive together (id) as (select :id::uuid union
                select p.lower_id from together t join casework.progress_part p on p.report_id = t.id)
            select id from together
            """;

    /** Those of the agency. */
    static ProgressRows all(JdbcClient casework) {
        return of(casework, casework.sql(OF_AGENCY).query((row, _) -> row.getObject("id", UUID.class)).list());
    }

    /** One, and those that it takes in. */
    static ProgressRows together(JdbcClient casework, ReportId id) {
        return of(casework, casework.sql(TAKEN_IN).param("id", id.value())
                .query((row, _) -> row.getObject("id", UUID.class)).list());
    }

    static ProgressRows of(JdbcClient casework, Collection<UUID> ids) {
        return new ProgressRows(casework, ids.stream().map(UUID::toString).toList());
    }

    List<ProgressReport> read() {
        var places = lists("select x.* from casework.progress_place x where " + OF_THESE,
                (row, _) -> new PlaceId(row.getObject("place_id", UUID.class)));
        var parts = lists("select x.* from casework.progress_part x where " + OF_THESE,
                (row, _) -> new ReportId(row.getObject("lower_id", UUID.class)));
        var byHand = byHand();
        var checks = checks();
        var figures = figures();
        return asked(REPORTS).query((row, _) -> {
            var id = new ReportId(row.getObject("id", UUID.class));
            var state = ReportState.valueOf(row.getString("state"));
            return new ProgressReport(id, about(row),
                    new ProgressReport.Covers(Set.copyOf(of(places, id)), Set.copyOf(of(parts, id))), state,
                    state == ReportState.DRAFT ? Map.of()
                            : of(figures, id).stream()
                                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                    new ProgressReport.Written(narrative(row), of(byHand, id), of(checks, id)),
                    new Revision(row.getLong("written")));
        }).list();
    }

    private Map<ReportId, List<ByHand.Value>> byHand() {
        return lists("""
                select distinct on (x.report_id, x.what) x.* from casework.progress_by_hand x
                where x.report_id = any (:ids::uuid[]) order by x.report_id, x.what, x.number desc
                """, (row, _) -> new ByHand.Value(ByHand.valueOf(row.getString("what")), row.getLong("figure"),
                row.getString("source")));
    }

    private Map<ReportId, List<PartnerCheck>> checks() {
        return lists(
                "select x.* from casework.progress_check x where " + OF_THESE
                        + " and x.written_at >= (select n.moved_at "
                        + "from casework.progress_move n where n.report_id = x.report_id and n.number = " + SUBMITTED
                        + ") order by x.report_id, x.number",
                (row, _) -> new PartnerCheck(row.getString("partner"),
                        row.getObject("checked_on", LocalDate.class), row.getString("remarks")));
    }

    private Map<ReportId, List<Map.Entry<FilledIn, FilledIn.Figures>>> figures() {
        return lists("select x.* from casework.progress_figure x where " + OF_THESE + " and x.number = " + SUBMITTED,
                (row, _) -> Map.entry(FilledIn.valueOf(row.getString("what")),
                        new FilledIn.Figures(row.getInt("girls"), row.getInt("boys"), row.getInt("children"))));
    }

    private static ProgressReport.About about(ResultSet row) throws SQLException {
        return new ProgressReport.About(Layer.valueOf(row.getString("layer")), row.getString("area"),
                Cadence.valueOf(row.getString("cadence")),
                YearMonth.from(row.getObject("from_month", LocalDate.class)));
    }

    private static Narrative narrative(ResultSet row) throws SQLException {
        return row.getString("known") == null ? Narrative.EMPTY
                : new Narrative(row.getString("known"), row.getString("progress"), row.getString("bottlenecks"),
                        row.getString("evaluation"), row.getString("changes"));
    }

    private JdbcClient.StatementSpec asked(String statement) {
        return casework.sql(statement).param("ids", ids.toArray(String[]::new));
    }

    private <T> Map<ReportId, List<T>> lists(String statement, RowMapper<T> read) {
        var lists = new HashMap<ReportId, List<T>>();
        asked(statement).query(row -> {
            lists.computeIfAbsent(new ReportId(row.getObject("report_id", UUID.class)), _ -> new ArrayList<>())
                    .add(Objects.requireNonNull(read.mapRow(row, 0)));
        });
        return lists;
    }

    private static <T> List<T> of(Map<ReportId, List<T>> lists, ReportId id) {
        return lists.getOrDefault(id, List.of());
    }
}
