package org.kinward.persistence.shelter.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
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

/** An incident with its words, its children and its moves; rows are added, and words of an allegation are sealed. */
@Repository
class JdbcIncidents implements Incidents {

    private static final String FIND = """
            select i.*, t.happened_where, t.words, t.done, t.informed, t.sealed, p.agency_id,
                array(select c.intake_id from casework.incident_child c where c.incident_id = i.id) as children
            from casework.incident i join casework.incident_told t on t.incident_id = i.id
            join account.place p on p.id = i.place_id where i.id = :id
            """;

    private final JdbcClient casework;

    private final SealedWords sealed;

    JdbcIncidents(@Qualifier("caseworkJdbc") JdbcClient casework, SealedWords sealed) {
        this.casework = casework;
        this.sealed = sealed;
    }

    @Override
    @Transactional
    public void add(Incident.Reported incident) {
        var report = incident.report();
        var at = IncidentColumns.column(report.at());
        var leaves = report.passedTo().isPresent();
        casework.sql("""
                insert into casework.incident (id, place_id, kind, confidential, receiver_id, audience, happened_at, written_by,
                    written_at, passed_by, received_at, receipt)
                values (:id, :place, :kind, :confidential, :receiver, :audience, :happened, :by, :at, :from, :since, :receipt)
                """).param("id", incident.id().value()).param("place", report.place().value())
                .param("kind", report.what().kind().name()).param("confidential", leaves)
                .param("receiver", report.passedTo().map(PersonId::value).orElse(null))
                .param("audience", audience(report))
                .param("happened", IncidentColumns.column(report.what().at())).param("by", report.by().value())
                .param("at", at).param("from", leaves ? report.by().value() : null).param("since", leaves ? at : null)
                .param("receipt", leaves ? 1 : null).update();
        add(incident.id().value(), report);
        report.children().forEach(child -> add(incident, child));
    }

    private void add(UUID id, Incident.Report report) {
        var told = report.what().told();
        var leaves = report.passedTo().isPresent();
        casework.sql("""
                insert into casework.incident_told (incident_id, happened_where, words, done, informed, confidential, sealed)
                values (:id, :where, :words, :done, string_to_array(:informed, ','), :confidential, :sealed)
                """).param("id", id).param("where", leaves ? null : told.where())
                .param("words", leaves ? null : told.words()).param("done", leaves ? null : told.done())
                .param("informed", told.informed().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("confidential", leaves)
                .param("sealed", leaves ? sealed.lock(SealedWords.Row.told(id), agency(report.place()), told.where(),
                        told.words(), told.done()) : null)
                .update();
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
        return casework.sql(FIND).param("id", id.value()).query((row, _) -> reported(row)).optional().map(this::moved);
    }

    @Override
    @Transactional
    public boolean see(Incident.Seen seen) {
        return moved(seen.was(), Optional.empty(), seen.first());
    }

    @Override
    @Transactional
    public boolean close(Incident.Closed closed) {
        return moved(closed.was().was(), Optional.of(closed.how()), closed.last());
    }

    private boolean moved(Incident.Reported of, Optional<IncidentEnd> how, Incident.Look look) {
        var state = how.isEmpty() ? "SEEN" : "CLOSED";
        var leaves = of.report().passedTo().isPresent();
        return casework.sql("""
                insert into casework.incident_move (incident_id, state, state_before, ended_how, words, moved_by, moved_at,
                    confidential, sealed)
                values (:id, :state, :before, :how, :words, :by, :at, :confidential, :sealed) on conflict do nothing
                """).param("id", of.id().value()).param("state", state)
                .param("before", how.isEmpty() ? null : "SEEN").param("how", how.map(Enum::name).orElse(null))
                .param("words", leaves ? null : look.words())
                .param("by", look.by().value()).param("at", IncidentColumns.column(look.at()))
                .param("confidential", leaves)
                .param("sealed", leaves ? sealed.lock(SealedWords.Row.move(of.id().value(), state),
                        agency(of.report().place()), look.words()) : null)
                .update() == 1;
    }

    private AgencyId agency(PlaceId place) {
        return new AgencyId(casework.sql("select agency_id from account.place where id = :place")
                .param("place", place.value()).query(UUID.class).single());
    }

    private Incident moved(Incident.Reported reported) {
        var moves = casework.sql("""
                select m.*, p.agency_id from casework.incident_move m join casework.incident i on i.id = m.incident_id
                join account.place p on p.id = i.place_id where m.incident_id = :id order by m.state desc
                """).param("id", reported.id().value()).query((row, _) -> move(row)).list();
        if (moves.isEmpty()) {
            return reported;
        }
        var seen = reported.seen(moves.getFirst().look());
        return moves.getLast().how().<Incident>map(how -> seen.closed(how, moves.getLast().look())).orElse(seen);
    }

    /** One move; seen stands before closed. */
    private record Move(Optional<IncidentEnd> how, Incident.Look look) {
    }

    private Move move(ResultSet row) throws SQLException {
        var words = opened(row, SealedWords.Row.move(IncidentColumns.id(row, "incident_id"), row.getString("state")),
                "words").getFirst();
        return new Move(Optional.ofNullable(row.getString("ended_how")).map(IncidentEnd::valueOf), new Incident.Look(
                words, IncidentColumns.person(row, "moved_by"), IncidentColumns.moment(row, "moved_at")));
    }

    /** What stands in the row, or what is sealed in it. */
    private List<String> opened(ResultSet row, SealedWords.Row where, String... columns) throws SQLException {
        byte @Nullable [] locked = row.getBytes("sealed");
        if (locked != null) {
            return sealed.open(where, new AgencyId(IncidentColumns.id(row, "agency_id")), locked);
        }
        var clear = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            clear[i] = row.getString(columns[i]);
        }
        return List.of(clear);
    }

    private static UUID audience(Incident.Report report) {
        return report.passedTo().map(PersonId::value).orElse(report.place().value());
    }

    private Incident.Reported reported(ResultSet row) throws SQLException {
        var id = IncidentColumns.id(row, "id");
        var words = opened(row, SealedWords.Row.told(id), "happened_where", "words", "done");
        var informed = Arrays.stream((String[]) row.getArray("informed").getArray()).map(Informed::valueOf)
                .collect(Collectors.toSet());
        var happened = new Incident.Happened(IncidentKind.valueOf(row.getString("kind")),
                IncidentColumns.moment(row, "happened_at"),
                new Incident.Told(words.get(0), words.get(1), words.get(2), informed));
        List<IntakeId> children = Arrays.stream((UUID[]) row.getArray("children").getArray()).map(IntakeId::new)
                .toList();
        return new Incident.Reported(new IncidentId(id), new Incident.Report(IncidentColumns.place(row),
                Optional.ofNullable(row.getObject("receiver_id", UUID.class)).map(PersonId::new), happened, children,
                IncidentColumns.person(row, "written_by"), IncidentColumns.moment(row, "written_at")));
    }
}
