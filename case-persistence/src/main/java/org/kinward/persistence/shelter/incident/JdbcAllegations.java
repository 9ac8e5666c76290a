package org.kinward.persistence.shelter.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.shelter.allegation.Allegations;
import org.kinward.core.shelter.incident.IncidentId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** With whom allegations are: the row says who holds one now, the database itself writes down who has held it. */
@Repository
class JdbcAllegations implements Allegations {

    private static final String FIND = """
            select i.id, i.place_id, i.written_by, i.receiver_id, i.passed_by, i.received_at, i.receipt,
                i.closed_at is not null as closed, i.waits,
                i.written_by <> (select casework.me()) and i.place_id <> all ((select casework.my_houses())::uuid[])
                    and (i.receiver_id = (select casework.me()) or (i.waits and casework.steps_in(i.place_id))) as yours
            from (select w.*, casework.allegation_waits(w.receiver_id, w.received_at, w.seen_at) as waits
                from casework.incident w where w.id = :id and w.confidential) i
            where i.written_by <> (select casework.me())
            """;

    private final JdbcClient casework;

    JdbcAllegations(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Optional<Held> find(IncidentId id) {
        return casework.sql(FIND).param("id", id.value()).query((row, _) -> held(row)).optional();
    }

    @Override
    @Transactional
    public boolean pass(Passing passing) {
        return casework.sql("""
                update casework.incident set receiver_id = :to, audience = :to, passed_by = :by, received_at = :at,
                    receipt = receipt + 1
                where id = :id and confidential and receipt = :before and closed_at is null
                """).param("to", passing.to().value()).param("by", passing.by().value())
                .param("at", IncidentColumns.column(passing.at())).param("id", passing.id().value())
                .param("before", passing.number() - 1).update() == 1;
    }

    @Override
    @Transactional
    public List<Passing> history(IncidentId id) {
        return casework.sql("""
                select l.incident_id as id, l.number as receipt, l.receiver_id, l.passed_by, l.passed_at as received_at
                from casework.allegation_line l where l.incident_id = :id order by l.number desc
                """).param("id", id.value()).query((row, _) -> passing(row)).list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(new IncidentId(IncidentColumns.id(row, "id")), IncidentColumns.place(row),
                IncidentColumns.person(row, "written_by"), passing(row),
                new Standing(row.getBoolean("waits"), row.getBoolean("closed"), row.getBoolean("yours")));
    }

    private static Passing passing(ResultSet row) throws SQLException {
        return new Passing(new IncidentId(IncidentColumns.id(row, "id")), row.getInt("receipt"),
                IncidentColumns.person(row, "receiver_id"), IncidentColumns.person(row, "passed_by"),
                IncidentColumns.moment(row, "received_at"));
    }
}
