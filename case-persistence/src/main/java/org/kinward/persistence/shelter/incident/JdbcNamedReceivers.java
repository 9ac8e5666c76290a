package org.kinward.persistence.shelter.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.incident.NamedReceivers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a name, only ever added; the newest of the agency holds. */
@Repository
class JdbcNamedReceivers implements NamedReceivers {

    private static final String SELECT = """
            select r.number, r.person_id, r.second_id, r.hours, r.set_by, r.set_at from casework.incident_receiver r
            where r.agency_id = any ((select casework.my_agencies())::uuid[]) order by r.number desc
            """;

    private final JdbcClient casework;

    JdbcNamedReceivers(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current() {
        return casework.sql(SELECT + " limit 1")
                .query((row, _) -> new Current(Optional.of(IncidentColumns.person(row, "person_id")), unseen(row),
                        new Revision(row.getLong("number"))))
                .optional().orElseGet(() -> new Current(Optional.empty(), WhenUnseen.USUAL, Revision.NEW));
    }

    @Override
    @Transactional
    public List<Naming> history() {
        return casework.sql(SELECT + " limit 100")
                .query((row, _) -> new Naming(IncidentColumns.person(row, "person_id"), unseen(row),
                        IncidentColumns.person(row, "set_by"), IncidentColumns.moment(row, "set_at")))
                .list();
    }

    private static WhenUnseen unseen(ResultSet row) throws SQLException {
        return new WhenUnseen(Optional.ofNullable(row.getObject("second_id", UUID.class)).map(PersonId::new),
                row.getInt("hours"));
    }

    @Override
    @Transactional
    public void name(Naming naming, Revision seen) {
        int kept = casework.sql("""
                insert into casework.incident_receiver (agency_id, number, person_id, second_id, hours, set_by, set_at)
                select a.id, :number, :person, :second::uuid, :hours, :by, :at
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """).param("number", seen.number() + 1).param("person", naming.person().value())
                .param("second", naming.unseen().second().map(PersonId::value).orElse(null))
                .param("hours", naming.unseen().hours())
                .param("by", naming.by().value()).param("at", IncidentColumns.column(naming.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }
}
