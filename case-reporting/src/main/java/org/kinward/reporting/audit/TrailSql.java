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

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

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
                select t.written_at, t.entry_id, p.name, t.action, t.object, t.outcome, t.subjects
                from audit.trail t left join account.person p on p.id = t.person_id
                where %s
                order by t.written_at desc, t.entry_id desc
                limit :most
                """.formatted(String.join(" and ", conditions))).params(values).query(TrailSql::line).list();
        return TrailPage.of(lines, most);
    }

    private static TrailLine line(ResultSet row, int number) throws SQLException {
        return new TrailLine(row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("entry_id", UUID.class), Optional.ofNullable(row.getString("name")),
                AuditAction.valueOf(row.getString("action")), row.getString("object"),
                Outcome.valueOf(row.getString("outcome")), List.of((UUID[]) row.getArray("subjects").getArray()));
    }
}
