package org.kinward.reporting.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.shelter.incident.IncidentKind;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists what happened in houses, without its words: those that are not closed stand first. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class HouseIncidents {

    /** Whether the reader looks after an allegation that waits for somebody else. */
    private static final String STEPS_IN = """
            (i.closed_at is null and i.written_by <> (select casework.me()) and i.receiver_id <> (select casework.me())
                and casework.steps_in(i.place_id)
                and casework.allegation_waits(i.receiver_id, i.received_at, i.seen_at))""";

    private static final String LINES = """
            select i.id, i.kind, p.name as by_name, h.name as place, i.receiver_id is not null as confidential,
                i.receiver_id = (select casework.me()) as mine, case when i.confidential and %s then w.name end as waits_for,
                i.happened_at at time zone coalesce(a.time_zone, 'UTC') as happened,
                i.written_at at time zone coalesce(a.time_zone, 'UTC') as written,
                coalesce((select m.state from casework.incident_move m where m.incident_id = i.id order by m.state limit 1),
                    case when i.closed_at is not null then 'CLOSED' when i.seen_at is not null then 'SEEN' else 'REPORTED' end)
                    as state
            from casework.incident i left join account.place h on h.id = i.place_id
            left join account.agency a on a.id = h.agency_id left join account.person p on p.id = i.written_by
            left join account.person w on w.id = i.receiver_id
            where %s
            order by i.closed_at is not null or exists (select from casework.incident_move m where m.incident_id = i.id
                and m.state = 'CLOSED'),
                i.written_at desc, i.id limit 100
            """;

    private static final String AT = LINES.formatted(STEPS_IN, "i.place_id = :place and not i.confidential");

    private static final String ABOUT = LINES
            .formatted(STEPS_IN, "not i.confidential and exists (select from casework.incident_child c "
                    + "where c.incident_id = i.id and c.intake_id = :intake)");

    private static final String PASSED_ON = LINES
            .formatted(STEPS_IN,
                    "i.confidential and ((select casework.me()) in (i.receiver_id, i.written_by, i.passed_by) or "
                            + STEPS_IN + ")");

    private static final String WAITING = LINES.formatted(STEPS_IN, "(i.confidential and i.closed_at is null "
            + "and (i.receiver_id = (select casework.me()) or " + STEPS_IN + "))" + """
            or (not i.confidential and i.place_id = any ((select casework.my_managed_places())::uuid[]) and not exists (
                select from casework.incident_move m where m.incident_id = i.id))""");

    private final JdbcClient casework;

    HouseIncidents(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /**
     * One incident.
     *
     * @param place
     *            the name of the house
     */
    public record Line(UUID id, IncidentKind kind, String place, Optional<String> by, When when, Standing standing) {
    }

    /** When, on the clock of the agency. */
    public record When(LocalDateTime happened, LocalDateTime written) {
    }

    /** How far it is. */
    public enum Progress {
        REPORTED, SEEN, CLOSED
    }

    /**
     * How it stands.
     *
     * @param mine
     *            whether it left the house and came to the reader; its writer sees only that it left
     * @param waitsFor
     *            who does not answer it, where the reader looks after that
     */
    public record Standing(Progress state, boolean confidential, boolean mine, Optional<String> waitsFor) {
    }

    /** A child that an incident is about, as it was called then. */
    public record Child(UUID intake, Optional<ReferenceNumber> reference, Optional<String> callWord) {
    }

    /** What happened in this house and stayed there. */
    public List<Line> at(PlaceId place) {
        return casework.sql(AT).param("place", place.value()).query(HouseIncidents::line).list();
    }

    /** What this child had a part in, as far as it stayed in a house. */
    public List<Line> about(UUID intake) {
        return casework.sql(ABOUT).param("intake", intake).query(HouseIncidents::line).list();
    }

    /** What was passed on to the acting person, or by that person, and what waits for somebody who does not answer. */
    public List<Line> passedOn() {
        return casework.sql(PASSED_ON).query(HouseIncidents::line).list();
    }

    /** What nobody has seen yet at the places that the acting person manages, and what came to that person or is to be looked after, and is not closed. */
    public List<Line> waiting() {
        return casework.sql(WAITING).query(HouseIncidents::line).list();
    }

    /** Whom it is about. */
    public List<Child> children(UUID incident) {
        return casework.sql("""
                select c.intake_id, c.reference, c.call_word from casework.incident_child c where c.incident_id = :id
                order by lower(c.call_word) nulls last, c.intake_id
                """).param("id", incident).query((row, _) -> new Child(row.getObject("intake_id", UUID.class),
                Optional.ofNullable(row.getString("reference")).map(ReferenceNumber::new),
                Optional.ofNullable(row.getString("call_word")))).list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(row.getObject("id", UUID.class), IncidentKind.valueOf(row.getString("kind")),
                row.getString("place"), Optional.ofNullable(row.getString("by_name")),
                new When(row.getObject("happened", LocalDateTime.class), row.getObject("written", LocalDateTime.class)),
                new Standing(Progress.valueOf(row.getString("state")), row.getBoolean("confidential"),
                        row.getBoolean("mine"), Optional.ofNullable(row.getString("waits_for"))));
    }
}
