package org.kinward.persistence.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.needs.assessment.AreaAnswer;
import org.kinward.core.needs.assessment.NeedsAssessment;
import org.kinward.core.needs.assessment.NeedsLine;
import org.kinward.core.needs.assessment.NeedsState;
import org.kinward.core.needs.assessment.SavedArea;
import org.kinward.core.saving.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of assessments with a move each, and rows with the last word of an area behind them, put together again. */
final class NeedsRows {

    static final String SELECT = """
            select n.id, n.case_file_id, n.number as counted, n.begun_by, n.begun_at, x.*
            from casework.needs_assessment n join lateral (
                select 1 as part, l.number, l.state as word, null as strength, null as facts, null as childs_view,
                    null as degree, null as needed, null::date as needed_by, l.moved_by as by_whom, l.moved_at as at
                    from casework.needs_line l where l.assessment_id = n.id
                union all
                (select distinct on (a.area) 2, a.number, a.area, a.strength, a.facts, a.childs_view, a.degree, a.needed,
                    a.needed_by, a.saved_by, a.saved_at
                    from casework.needs_area a where a.assessment_id = n.id order by a.area, a.number desc)) x on true
            """;

    static final String ORDER = " order by n.number desc, x.part, x.number";

    private final JdbcClient.StatementSpec statement;

    NeedsRows(JdbcClient.StatementSpec statement) {
        this.statement = statement;
    }

    /** What is known of one assessment so far. */
    private record Parts(NeedsAssessment.Begun begun, Revision number, Map<NeedArea, SavedArea> areas,
            List<NeedsLine> lines) {

        NeedsAssessment whole() {
            return new NeedsAssessment(begun, number, areas, lines);
        }
    }

    List<NeedsAssessment> read() {
        var all = new LinkedHashMap<UUID, Parts>();
        statement.query(row -> {
            var id = row.getObject("id", UUID.class);
            var parts = all.containsKey(id) ? all.get(id) : parts(id, row);
            all.put(id, parts);
            if (row.getInt("part") == 1) {
                parts.lines().add(new NeedsLine(NeedsState.valueOf(row.getString("word")), person(row, "by_whom"),
                        moment(row, "at")));
            } else {
                var saved = saved(row);
                parts.areas().put(saved.area(), saved);
            }
        });
        return all.values().stream().map(Parts::whole).toList();
    }

    private static Parts parts(UUID id, ResultSet row) throws SQLException {
        var begun = new NeedsAssessment.Begun(new NeedsAssessmentId(id),
                new CaseFileId(row.getObject("case_file_id", UUID.class)), person(row, "begun_by"),
                moment(row, "begun_at"));
        return new Parts(begun, new Revision(row.getLong("counted")), new EnumMap<>(NeedArea.class),
                new ArrayList<>());
    }

    private static SavedArea saved(ResultSet row) throws SQLException {
        var needed = new AreaAnswer.Needed(row.getString("needed"),
                Optional.ofNullable(row.getObject("needed_by", LocalDate.class)));
        var answer = new AreaAnswer(row.getString("strength"), row.getString("facts"), row.getString("childs_view"),
                NeedDegree.valueOf(row.getString("degree")), needed);
        return new SavedArea(NeedArea.valueOf(row.getString("word")), answer, new Revision(row.getLong("number")),
                person(row, "by_whom"), moment(row, "at"));
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
