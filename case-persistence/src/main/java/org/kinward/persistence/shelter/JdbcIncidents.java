package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.incident.Incident;
import org.kinward.core.shelter.incident.IncidentEnd;
import org.kinward.core.shelter.incident.IncidentId;
import org.kinward.core.shelter.incident.IncidentKind;
import org.kinward.core.shelter.incident.Incidents;
import org.kinward.core.shelter.incident.Informed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An incident with its words, its children and its moves; rows are added, never changed. */
@Repository
class JdbcIncidents implements Incidents {

    private static final String FIND = """
            select i.*, t.happened_where, t.words, t.done, t.informed,
                array(select c.intake_id from casework.incident_child c where c.incident_id = i.id) as children
            from casework.incident i join casework.incident_told t on t.incident_id = i.id where i.id = :id
            """;

    private final JdbcClient casework;

    JdbcIncidents(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Incident.Reported incident) {
        var report = incident.report();
        var told = report.what().told();
        casework.sql("""
                insert into casework.incident (id, place_id, kind, confidential, receiver_id, audience, happened_at, written_by,
                    written_at)
                values (:id, :place, :kind, :confidential, :receiver, :audience, :happened, :by, :at)
                """).param("id", incident.id().value()).param("place", report.place().value())
                .param("kind", report.what().kind().name()).param("confidential", report.passedTo().isPresent())
                .param("receiver", receiver(report)).param("audience", audience(report))
                .param("happened", HouseColumns.column(report.what().at())).param("by", report.by().value())
                .param("at", HouseColumns.column(report.at())).update();
        casework.sql("""
                insert into casework.incident_told (incident_id, happened_where, words, done, informed)
                values (:id, :where, :words, :done, string_to_array(:informed, ','))
                """).param("id", incident.id().value()).param("where", told.where()).param("words", told.words())
                .param("done", told.done())
                .param("informed", told.informed().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .update();
        report.children().forEach(child -> add(incident, child));
    }

    private void add(Incident.Reported incident, IntakeId child) {
        var report = incident.report();
        casework.sql("""
                insert into casework.incident_child (incident_id, intake_id, confidential, audience, written_by, reference,
                    call_word)
                select :id, i.id, :confidential, :audience, :by, case when i.state = 'created' then i.reference end, i.call_word
                from casework.intake i where i.id = :child
                """).param("id", incident.id().value()).param("child", child.value())
                .param("confidential", report.passedTo().isPresent()).param("audience", audience(report))
                .param("by", report.by().value()).update();
    }

    @Override
    @Transactional
    public Optional<Incident> find(IncidentId id) {
        return casework.sql(FIND).param("id", id.value()).query(JdbcIncidents::reported).optional().map(this::moved);
    }

    @Override
    @Transactional
    public boolean see(Incident.Seen seen) {
        return moved(seen.id(), Optional.empty(), seen.first());
    }

    @Override
    @Transactional
    public boolean close(Incident.Closed closed) {
        return moved(closed.id(), Optional.of(closed.how()), closed.last());
    }

    private boolean moved(IncidentId id, Optional<IncidentEnd> how, Incident.Look look) {
        return casework.sql("""
                insert into casework.incident_move (incident_id, state, state_before, ended_how, words, moved_by, moved_at)
                values (:id, :state, :before, :how, :words, :by, :at) on conflict do nothing
                """).param("id", id.value()).param("state", how.isEmpty() ? "SEEN" : "CLOSED")
                .param("before", how.isEmpty() ? null : "SEEN").param("how", how.map(Enum::name).orElse(null))
                .param("words", look.words())
                .param("by", look.by().value()).param("at", HouseColumns.column(look.at())).update() == 1;
    }

    private Incident moved(Incident.Reported reported) {
        var moves = casework.sql("select * from casework.incident_move where incident_id = :id order by state desc")
                .param("id", reported.id().value()).query(Move::of).list();
        if (moves.isEmpty()) {
            return reported;
        }
        var seen = reported.seen(moves.getFirst().look());
        return moves.getLast().how().<Incident>map(how -> seen.closed(how, moves.getLast().look())).orElse(seen);
    }

    /** One move; seen stands before closed. */
    private record Move(Optional<IncidentEnd> how, Incident.Look look) {

        static Move of(ResultSet row, int index) throws SQLException {
            return new Move(HouseColumns.perhaps(row, "ended_how", IncidentEnd.class),
                    new Incident.Look(row.getString("words"), HouseColumns.person(row, "moved_by"),
                            HouseColumns.moment(row, "moved_at")));
        }
    }

    private static @Nullable UUID receiver(Incident.Report report) {
        return report.passedTo().map(PersonId::value).orElse(null);
    }

    private static UUID audience(Incident.Report report) {
        return report.passedTo().map(PersonId::value).orElse(report.place().value());
    }

    private static Incident.Reported reported(ResultSet row, int index) throws SQLException {
        var informed = Arrays.stream((String[]) row.getArray("informed").getArray()).map(Informed::valueOf)
                .collect(Collectors.toSet());
        var told = new Incident.Told(row.getString("happened_where"), row.getString("words"), row.getString("done"),
                informed);
        var happened = new Incident.Happened(HouseColumns.constant(row, "kind", IncidentKind.class),
                HouseColumns.moment(row, "happened_at"), told);
        List<IntakeId> children = Arrays.stream((UUID[]) row.getArray("children").getArray()).map(IntakeId::new)
                .toList();
        return new Incident.Reported(new IncidentId(HouseColumns.id(row, "id")), new Incident.Report(
                HouseColumns.place(row),
                Optional.ofNullable(row.getObject("receiver_id", UUID.class)).map(PersonId::new), happened, children,
                HouseColumns.person(row, "written_by"), HouseColumns.moment(row, "written_at")));
    }
}
