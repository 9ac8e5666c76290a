package org.kinward.reporting.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together the one statement that reads a page of the trail; what was asked goes in as values only. */
final class TrailSql {

    private String about = "t.subjects";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Says whose work was covered for these records, where the entries themselves name others. */
    TrailSql about(String records) {
        about = records;
        return this;
    }

    TrailSql where(String condition) {
        conditions.add(condition);
        return this;
    }

    TrailSql where(String condition, String name, Object value) {
        values.put(name, value);
        return where(condition);
    }

    TrailSql behind(Optional<TrailPosition> behind) {
        behind.ifPresent(position -> where("(t.written_at, t.entry_id) < (:at, :entry)", "at",
                position.at().atOffset(ZoneOffset.UTC)).values.put("entry", position.entry()));
        return this;
    }

    /** One line more than a page holds says whether another page follows. */
    TrailPage page(JdbcClient reader, int most) {
        values.put("most", most + 1);
        var lines = reader.sql("""
                select t.written_at, t.entry_id, p.name, t.action, t.object, t.outcome, t.subjects,
                    %s as covering_for
                from audit.trail t left join account.person p on p.id = t.person_id
                where %s
                order by t.written_at desc, t.entry_id desc
                limit :most
                """.formatted(covering(), String.join(" and ", conditions))).params(values)
                .query(TrailSql::line).list();
        return TrailPage.of(lines, most);
    }

    /** Rows of cover say for ever who covered what when. */
    private String covering() {
        return """
                coalesce((select w.name from casework.cover c join account.person w on w.id = c.away_id
                        where c.cover_id = t.person_id and c.intake_id = any (%s) and t.written_at >= c.from_at
                            and t.written_at < coalesce(c.ended_at, c.until_at) limit 1),
                    (select w.name from casework.acting_manager m join account.person w on w.id = m.away_id
                        where m.cover_id = t.person_id and t.written_at >= m.from_at
                            and t.written_at < coalesce(m.ended_at, m.until_at) limit 1))""".formatted(about);
    }

    private static TrailLine line(ResultSet row, int number) throws SQLException {
        return new TrailLine(row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("entry_id", UUID.class), new TrailLine.Acted(Optional.ofNullable(row.getString("name")),
                        Optional.ofNullable(row.getString("covering_for"))),
                AuditAction.valueOf(row.getString("action")), row.getString("object"),
                Outcome.valueOf(row.getString("outcome")), List.of((UUID[]) row.getArray("subjects").getArray()));
    }
}
