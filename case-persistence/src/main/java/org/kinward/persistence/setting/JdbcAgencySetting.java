package org.kinward.persistence.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.setting.AgencySetting;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a setting, only ever added; the newest of the agency holds. */
abstract class JdbcAgencySetting<T> implements AgencySetting<T> {

    private static final String NEWEST = " order by s.number desc limit ";

    private final JdbcClient casework;

    private final String table;

    private final T shipped;

    JdbcAgencySetting(JdbcClient casework, String table, T shipped) {
        this.casework = casework;
        this.table = table;
        this.shipped = shipped;
    }

    /** A column of the table with what stands in it. */
    record Column(String name, Object value) {
    }

    abstract T read(ResultSet row) throws SQLException;

    abstract List<Column> columns(T value);

    @Override
    @Transactional
    public Current<T> current() {
        return casework.sql(select("") + NEWEST + 1)
                .query((row, _) -> new Current<>(read(row), new Revision(row.getLong("number")))).optional()
                .orElseGet(() -> new Current<>(shipped, Revision.NEW));
    }

    @Override
    @Transactional
    public T heldAt(Instant moment) {
        return casework.sql(select(" and s.set_at <= :moment") + NEWEST + 1)
                .param("moment", moment.atOffset(ZoneOffset.UTC)).query((row, _) -> read(row)).optional()
                .orElse(shipped);
    }

    @Override
    @Transactional
    public List<Set<T>> history() {
        return casework.sql(select("") + NEWEST + 100).query((row, _) -> new Set<>(read(row),
                new PersonId(row.getObject("set_by", UUID.class)),
                row.getObject("set_at", OffsetDateTime.class).toInstant())).list();
    }

    @Override
    @Transactional
    public void set(Set<T> wanted, Revision seen) {
        var columns = columns(wanted.value());
        var names = columns.stream().map(Column::name).toList();
        var statement = casework.sql("""
                insert into %s (agency_id, number, set_by, set_at, %s) select a.id, :number, :by, :at, %s
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """.formatted(table, String.join(", ", names),
                names.stream().map(name -> ":" + name).collect(Collectors.joining(", "))))
                .param("number", seen.number() + 1).param("by", wanted.by().value())
                .param("at", wanted.at().atOffset(ZoneOffset.UTC));
        for (var column : columns) {
            statement = statement.param(column.name(), column.value());
        }
        if (statement.update() == 0) {
            throw new StaleRevision();
        }
    }

    private String select(String narrowed) {
        return "select s.* from " + table + " s where s.agency_id = any ((select casework.my_agencies())::uuid[])"
                + narrowed;
    }
}
