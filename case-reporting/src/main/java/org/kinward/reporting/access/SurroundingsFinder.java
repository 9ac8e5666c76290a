package org.kinward.reporting.access;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.consent.StatementVersion;
import org.kinward.reporting.access.Surroundings.Named;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people, rooms, places and what children are told in one statement; the fence shows those of the acting person's agency only. */
@Repository
@Transactional
public class SurroundingsFinder {

    private static final String ALL = """
            select 'person' as kind, p.id, p.name, not exists (select from account.shift s where s.person_id = p.id
                    and s.place_id = :place and s.signed_off_at is null and s.ends_by > now()) as later
            from account.person p
            where p.agency_id = :agency and p.disabled_at is null and exists (select from account.person_role r
                where r.person_id = p.id and r.role in ('SOCIAL_WORKER', 'DUTY_CARER', 'SHELTER_MANAGER'))
            union all
            select 'room', r.id, r.name, false from account.room r where r.place_id = :place and r.ended_at is null
            union all
            select 'place', p.id, p.name, p.id <> :place from account.place p
            where p.agency_id = :agency and p.ended_at is null
            union all
            select 'zone', a.id, a.time_zone, false from account.agency a where a.id = :agency
            union all
            select 'statement', casework.statement_in_force(a.country), '', false
            from account.agency a where a.id = :agency
            order by kind, later, name, id
            """;

    private final JdbcClient casework;

    SurroundingsFinder(JdbcClient casework) {
        this.casework = casework;
    }

    /** Everything there is to choose from for a child at this place. */
    public Surroundings of(AgencyId agency, PlaceId place) {
        var lines = casework.sql(ALL).param("agency", agency.value()).param("place", place.value())
                .query((row, _) -> new Line(row.getString("kind"),
                        new Named(row.getObject("id", UUID.class), row.getString("name"))))
                .list();
        var zone = only(lines, "zone").stream().findFirst().map(Named::name).map(ZoneId::of).orElse(ZoneOffset.UTC);
        var statement = only(lines, "statement").stream().findFirst().map(Named::id).map(StatementVersion::new);
        return new Surroundings(zone, statement, only(lines, "person"), only(lines, "room"), only(lines, "place"));
    }

    private static List<Named> only(List<Line> lines, String kind) {
        return lines.stream().filter(line -> line.kind().equals(kind)).map(Line::what).toList();
    }

    private record Line(String kind, Named what) {
    }
}
