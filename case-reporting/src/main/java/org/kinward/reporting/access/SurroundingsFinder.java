package org.kinward.reporting.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.consent.StatementVersion;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds people, rooms, places, what children are told and hear and whom the place calls in one statement; the fence shows those
 * of the acting person's agency only, and of the children those whom the person may see.
 */
@Repository
@Transactional
public class SurroundingsFinder {

    private static final String ALL = """
            select 'person' as kind, p.id, p.name, not d.manages as later, p.id in (select s.person_id
                from account.shift s where s.place_id = :place and s.signed_off_at is null and s.ends_by > now()) as here,
                '' as more
            from account.person p
            cross join lateral (select bool_or(r.role = 'SHELTER_MANAGER') as manages from account.person_role r
                where r.person_id = p.id and r.role in ('SOCIAL_WORKER', 'DUTY_CARER', 'SHELTER_MANAGER')) d
            where p.agency_id = :agency and p.disabled_at is null and d.manages is not null
            union all
            select 'room', r.id, r.name, false, false, '' from account.room r
            where r.place_id = :sleeps and r.ended_at is null
            union all
            select 'place', p.id, p.name, false, p.id = :place, '' from account.place p
            where p.agency_id = :agency and p.ended_at is null
            union all
            select 'agency', casework.statement_in_force(a.country), a.time_zone, false, false, a.country
            from account.agency a where a.id = :agency
            union all
            select 'number', n.place_id, n.phone, false, false, n.who from casework.place_number n
            where n.place_id = :place
            union all
            select 'sound', s.id, s.language, false, not exists (select from casework.data_use_statement_sound o
                where o.statement_id = s.statement_id and o.language = s.language and o.country = s.country
                    and o.number > s.number), s.statement_id || ' ' || octet_length(s.content)
            from casework.data_use_statement_sound s where s.content is not null
            union all
            (select 'bed', n.room_id, coalesce(i.call_word, ''), false, false, '' from casework.intake i
            join casework.first_hour_tonight n on n.intake_id = i.id and n.place_id = i.place_id
            left join casework.case_file f on f.intake_id = i.id
            where :beds and i.place_id = :sleeps and i.state in ('draft', 'created') and n.room_id is not null
                and coalesce(f.state, 'open') = 'open' and i.id <> :intake limit 200)
            order by kind, here desc, later, name, id
            """;

    private final JdbcClient casework;

    SurroundingsFinder(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /**
     * For whom it is asked.
     *
     * @param place
     *            where the child is cared for
     * @param sleeps
     *            whose rooms may be chosen
     * @param bedsBut
     *            the child whose bed is looked for, when it is shown who else sleeps there
     */
    public record Asked(AgencyId agency, PlaceId place, PlaceId sleeps, @Nullable UUID bedsBut) {
    }

    /** Everything there is to choose from for a child at this place. */
    public Surroundings of(AgencyId agency, PlaceId place) {
        return of(new Asked(agency, place, place, null));
    }

    /** The same, with the rooms of another place or with who else sleeps in them. */
    public Surroundings of(Asked asked) {
        var nobody = new UUID(0, 0);
        var lines = casework.sql(ALL).param("agency", asked.agency().value()).param("place", asked.place().value())
                .param("sleeps", asked.sleeps().value()).param("beds", asked.bedsBut() != null)
                .param("intake", asked.bedsBut() == null ? nobody : asked.bedsBut())
                .query(SurroundingsFinder::line).list();
        var agency = only(lines, "agency", line -> line).stream().findFirst();
        var tonight = new Surroundings.Tonight(
                only(lines, "bed", line -> new Surroundings.Bed(line.what().id(), line.what().name())),
                only(lines, "number", line -> new Surroundings.Called(line.more(), line.what().name())),
                only(lines, "sound", SurroundingsFinder::sound));
        return new Surroundings(agency.map(line -> ZoneId.of(line.what().name())).orElse(ZoneOffset.UTC),
                agency.map(Line::more).orElse(""), agency.map(line -> new StatementVersion(line.what().id())),
                only(lines, "person", Line::what), only(lines, "room", Line::what), only(lines, "place", Line::what),
                tonight);
    }

    private static Surroundings.Sound sound(Line line) {
        var more = line.more().split(" ", -1);
        return new Surroundings.Sound(line.what().id(), new StatementVersion(UUID.fromString(more[0])),
                line.what().name(), Integer.parseInt(more[1]), line.what().here());
    }

    private static <T> List<T> only(List<Line> lines, String kind, Function<Line, T> made) {
        return lines.stream().filter(line -> line.kind().equals(kind)).map(made).toList();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(row.getString("kind"), new Surroundings.Named(row.getObject("id", UUID.class),
                row.getString("name"), row.getBoolean("here")), row.getString("more"));
    }

    private record Line(String kind, Surroundings.Named what, String more) {
    }
}
