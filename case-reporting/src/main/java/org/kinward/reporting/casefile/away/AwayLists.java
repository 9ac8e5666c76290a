package org.kinward.reporting.casefile.away;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is away and who covers, a statement for each page; what the acting person may not see is not there. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class AwayLists {

    /** How many absences the page shows at most. */
    public static final int MOST = 50;

    private static final String ABSENCES = """
            select a.id, a.person_id, o.name, a.version, a.from_at at time zone g.time_zone as from_local,
                coalesce(a.ended_at, a.until_at) at time zone g.time_zone as until_local,
                case when a.ended_at is not null or a.until_at <= :now then 'PAST'
                    when a.from_at > :now then 'SOON' else 'NOW' end as stands,
                n.every, n.covered
            from casework.absence a join account.agency g on g.id = a.agency_id
            join account.person o on o.id = a.person_id
            cross join lateral (select count(*) as every, count(*) filter (where exists (select from casework.cover c
                    where c.absence_id = a.id and c.intake_id = f.intake_id and %s)) as covered
                from casework.case_file f where f.worker_id = a.person_id and f.state = 'open'
                    and f.place_id = any ((select casework.my_managed_places())::uuid[])) n
            where %s
            """;

    private static final String ALL = ABSENCES.formatted(Uncovered.HOLDS, """
            a.agency_id = :agency and a.until_at > :now - interval '30 days'
            order by case when a.ended_at is null and a.until_at > :now then 0 else 1 end, a.from_at, a.id limit %d
            """.formatted(MOST));

    private static final String ONE = ABSENCES.formatted(Uncovered.HOLDS, "a.id = :absence");

    private static final String CHILDREN = """
            select f.intake_id as subject, f.reference as named, f.call_word, k.cover_id, k.cover, k.holds, w.due,
                w.first_at at time zone g.time_zone as first_local
            from casework.absence a join account.agency g on g.id = a.agency_id
            join casework.case_file f on f.worker_id = a.person_id and f.state = 'open'
                and f.place_id = any ((select casework.my_managed_places())::uuid[])
            left join lateral (select c.cover_id, o.name as cover, (%s) as holds
                from casework.cover c join account.person o on o.id = c.cover_id
                where c.absence_id = a.id and c.intake_id = f.intake_id and c.ended_at is null
                    and c.until_at > :now limit 1) k on true
            cross join lateral (select count(*) as due, min(t.due_at) as first_at from casework.task t
                where t.intake_id = f.intake_id and t.done_at is null and t.due_at < coalesce(a.ended_at, a.until_at)) w
            where a.id = :absence order by w.first_at nulls last, f.reference limit 200
            """.formatted(Uncovered.HOLDS);

    private static final String PLACES = """
            select p.id as subject, p.name as named, null as call_word, k.cover_id, k.cover, k.holds, 0 as due,
                null::timestamp as first_local
            from account.place p join casework.absence a on a.id = :absence
            left join lateral (select c.cover_id, o.name as cover, (%s) as holds from casework.acting_manager c
                join account.person o on o.id = c.cover_id
                where c.absence_id = a.id and c.place_id = p.id and c.ended_at is null and c.until_at > :now limit 1)
                k on true
            where p.id = any (:places) order by p.name, p.id
            """.formatted(Uncovered.ACTS);

    private static final String OF_CHILD = """
            select o.name, a.until_at at time zone g.time_zone as until_local, k.name as cover,
                coalesce(k.cover_id = (select casework.me()), false) as mine
            from casework.intake i join casework.absence a on a.person_id = i.worker_id
            join account.agency g on g.id = a.agency_id join account.person o on o.id = a.person_id
            left join lateral (select c.cover_id, w.name from casework.cover c join account.person w on w.id = c.cover_id
                where c.intake_id = i.id and c.from_at <= :now and %s limit 1) k on true
            where i.id = :intake and a.ended_at is null and a.from_at <= :now and a.until_at > :now limit 1
            """.formatted(Uncovered.HOLDS);

    private final JdbcClient casework;

    private final Clock clock;

    AwayLists(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /** Somebody who may be away, or cover. */
    public record Colleague(PersonId person, String name, boolean manager) {
    }

    /** Who is away now, who will be, and who was in the last thirty days. */
    public List<AwayLine> of(AgencyId agency) {
        return casework.sql(ALL).param("agency", agency.value()).param("now", now()).query(AwayLists::line).list();
    }

    public Optional<AwayLine> one(UUID absence) {
        return casework.sql(ONE).param("absence", absence).param("now", now()).query(AwayLists::line).optional();
    }

    /** The children of who is away, at places that the acting person manages, what is due earliest first, at most 200. */
    public List<CoverLine> children(UUID absence) {
        return casework.sql(CHILDREN).param("absence", absence).param("now", now()).query(AwayLists::cover).list();
    }

    /** These places of who is away. */
    public List<CoverLine> places(UUID absence, List<UUID> places) {
        return casework.sql(PLACES).param("absence", absence).param("now", now())
                .param("places", places.toArray(UUID[]::new)).query(AwayLists::cover).list();
    }

    /** Whether the lead worker of this record is away now, and who covers. */
    public Optional<ChildAway> ofChild(UUID intake) {
        return casework.sql(OF_CHILD).param("intake", intake).param("now", now())
                .query((row, _) -> new ChildAway(row.getString("name"),
                        row.getObject("until_local", LocalDateTime.class), Optional.ofNullable(row.getString("cover")),
                        row.getBoolean("mine")))
                .optional();
    }

    /** Colleagues of a role that leads cases, by name; nobody who was shut out. */
    public List<Colleague> colleagues(AgencyId agency) {
        return casework.sql("""
                select p.id, p.name, bool_or(r.role = 'SHELTER_MANAGER') as manager
                from account.person p join account.person_role r on r.person_id = p.id
                where p.agency_id = :agency and p.disabled_at is null and r.role in ('SOCIAL_WORKER', 'SHELTER_MANAGER')
                group by p.id, p.name order by p.name, p.id limit 200
                """).param("agency", agency.value()).query((row, _) -> new Colleague(
                new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getBoolean("manager")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static AwayLine line(ResultSet row, int index) throws SQLException {
        return new AwayLine(row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                new AwayLine.Hours(row.getObject("from_local", LocalDateTime.class),
                        row.getObject("until_local", LocalDateTime.class)),
                AwayLine.Stands.valueOf(row.getString("stands")),
                new AwayLine.Children(row.getInt("every"), row.getInt("covered")),
                new Revision(row.getLong("version") + 1));
    }

    private static CoverLine cover(ResultSet row, int index) throws SQLException {
        var person = row.getObject("cover_id", UUID.class);
        var cover = person == null
                ? Optional.<CoverLine.Cover>empty()
                : Optional
                        .of(new CoverLine.Cover(new PersonId(person), row.getString("cover"), row.getBoolean("holds")));
        var due = row.getInt("due");
        return new CoverLine(row.getObject("subject", UUID.class), row.getString("named"),
                Optional.ofNullable(row.getString("call_word")), cover,
                Optional.ofNullable(row.getObject("first_local", LocalDateTime.class))
                        .map(first -> new CoverLine.Due(due, first)));
    }
}
