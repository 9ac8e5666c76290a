package org.kinward.reporting.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written down in a house since a moment, the newest first. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class HouseEvents {

    /** More than a long weekend has. */
    public static final int MOST = 200;

    private static final String SINCE = """
            with event as (
                (select 'ARRIVED' as kind, s.written_at as at, s.arrived_by as by, f.intake_id, '' as word, null as words
                    from casework.stay s join casework.case_file f on f.id = s.case_file_id
                    where s.place_id = :place and s.arrived_at > :since - interval '30 days' and s.written_at > :since
                        and (s.left_how is distinct from 'BY_MISTAKE' or s.left_written_at > s.written_at))
                union all (select 'LEFT', s.left_written_at, s.left_by, f.intake_id, s.left_how, null
                    from casework.stay s join casework.case_file f on f.id = s.case_file_id
                    where s.place_id = :place and s.left_at > :since - interval '30 days' and s.left_written_at > :since
                        and s.left_how <> 'BY_MISTAKE')
                union all (select 'LEFT', s.left_written_at, s.left_by, f.intake_id, s.left_how, nullif(s.left_words, '')
                    from casework.stay s join casework.case_file f on f.id = s.case_file_id
                    where s.place_id = :place and s.left_how = 'BY_MISTAKE' and s.left_written_at > :since)
                union all (select 'COUNTED', c.counted_at, c.counted_by, null, c.half || ' ' ||
                        (select count(*) || ' ' || count(*) filter (where l.found_where = 'NOT_WHERE_EXPECTED')
                        from casework.head_count_line l where l.count_id = c.id), nullif(c.reason, '')
                    from casework.head_count c where c.place_id = :place and c.counted_at > :since)
                union all (select 'SEARCH_BEGUN', x.begun_at, x.begun_by, x.intake_id, '', null
                    from casework.search x where x.place_id = :place and x.begun_at > :since)
                union all (select 'SEARCH_STEP', t.taken_at, t.taken_by, x.intake_id, t.step || ' ' || t.came,
                        nullif(t.words, '')
                    from casework.search x join casework.search_step t on t.search_id = x.id
                    where x.place_id = :place and x.begun_at > :since - interval '30 days' and t.taken_at > :since)
                union all (select 'SEARCH_ENDED', x.ended_at, x.ended_by, x.intake_id, x.ended_how, nullif(x.ended_words, '')
                    from casework.search x where x.place_id = :place and x.ended_at > :since)
                union all (select case n.kind when 'CALL' then 'CALL' else 'NOTE' end, n.written_at, n.written_by, n.intake_id,
                        '', n.words
                    from casework.shift_note n where n.place_id = :place and n.written_at > :since)
                union all (select 'DOSE', d.written_at, d.written_by, f.intake_id, d.came, nullif(d.why, '')
                    from casework.case_file f join casework.dose d on d.case_file_id = f.id
                    where f.place_id = :place and d.due_at > :since - interval '2 days' and d.written_at > :since)
                union all (select 'MEDICINE', m.written_at, m.written_by, f.intake_id, '', null
                    from casework.case_file f join casework.medicine m on m.case_file_id = f.id
                    where f.place_id = :place and m.written_at > :since)
                union all (select 'ALLERGY', y.written_at, y.written_by, f.intake_id, '', null
                    from casework.case_file f join casework.allergy y on y.case_file_id = f.id
                    where f.place_id = :place and y.written_at > :since)
                union all (select 'INCIDENT', i.written_at, i.written_by, (select c.intake_id from casework.incident_child c
                        where c.incident_id = i.id order by c.intake_id limit 1), i.kind, null
                    from casework.incident i where i.place_id = :place and not i.confidential and i.written_at > :since)
                union all (select 'INCIDENT_' || m.state, m.moved_at, m.moved_by, (select c.intake_id
                        from casework.incident_child c where c.incident_id = i.id order by c.intake_id limit 1), i.kind, null
                    from casework.incident i join casework.incident_move m on m.incident_id = i.id
                    where i.place_id = :place and not i.confidential and i.written_at > :since - interval '30 days'
                        and m.moved_at > :since)
                union all (select 'ROOM', l.since, l.written_by, f.intake_id, '', r.name
                    from casework.stay s join casework.case_file f on f.id = s.case_file_id
                    join casework.stay_room l on l.stay_id = s.id and l.number > 1 and l.since > :since
                    left join account.room r on r.id = l.room_id
                    where s.place_id = :place and s.left_at is null)
                union all (select 'OUTING', m.moved_at, m.moved_by, f.intake_id, m.state || ' ' || o.destination, null
                    from casework.stay s join casework.case_file f on f.id = s.case_file_id
                    join casework.outing o on o.stay_id = s.id join casework.outing_move m on m.outing_id = o.id
                    where s.place_id = :place and o.back_at > :since - interval '30 days' and m.moved_at > :since)
                union all (select 'HEALTH_CHECKED', t.done_at, t.done_by, f.intake_id, '', null
                    from casework.stay s join casework.case_file f on f.id = s.case_file_id
                    join casework.task t on t.intake_id = f.intake_id and t.kind = 'CHECK_HEALTH' and t.thing_id = s.id
                    where s.place_id = :place and s.arrived_at > :since - interval '30 days' and s.left_at is null
                        and t.done_at > :since)
                union all (select 'ACTIVITY', a.written_at, a.written_by, null, a.kind || ' ' ||
                        (select count(*) from casework.activity_child c where c.activity_id = a.id), nullif(a.words, '')
                    from casework.activity a where a.place_id = :place and a.written_at > :since)
                union all (select 'VISITOR', v.written_at, v.written_by, v.intake_id,
                        coalesce(v.refused_why, 'LET_IN') || ' ' || v.came_as, nullif(v.words, '')
                    from casework.visitor v where v.place_id = :place and v.came_at > :since - interval '30 days'
                        and v.written_at > :since)
                union all (select 'CAME_NEAR', n.came_at, n.written_by, n.intake_id, concat_ws(' ', n.stopped_where, %s), null
                    from casework.came_near n where n.place_id = :place and n.came_at > :since and %s))
            select e.*, e.at at time zone coalesce(a.time_zone, 'UTC') as local, p.name as by_name, f.id as file,
                case when i.state = 'created' then i.reference end as reference, i.call_word
            from event e join account.place h on h.id = :place left join account.agency a on a.id = h.agency_id
            left join account.person p on p.id = e.by left join casework.intake i on i.id = e.intake_id
            left join casework.case_file f on f.intake_id = e.intake_id
            order by e.at desc, e.kind limit %d
            """.formatted(HouseCameNear.ON_SHIFT, HouseCameNear.NOT_IN_LOG, MOST);

    private final JdbcClient casework;

    HouseEvents(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** Everything that was written down after this moment. */
    public List<HouseEvent> since(PlaceId place, Instant since) {
        return casework.sql(SINCE).param("place", place.value()).param("since", since.atOffset(ZoneOffset.UTC))
                .query(HouseEvents::event).list();
    }

    private static HouseEvent event(ResultSet row, int index) throws SQLException {
        return new HouseEvent(HouseEvent.Kind.valueOf(row.getString("kind")),
                new HouseEvent.When(row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("local", LocalDateTime.class)),
                Optional.ofNullable(row.getString("by_name")),
                child(row), row.getString("word"), Optional.ofNullable(row.getString("words")));
    }

    /** The child of a row, if it is about one; a draft has no number in it. */
    static Optional<HouseEvent.Child> child(ResultSet row) throws SQLException {
        var intake = row.getObject("intake_id", UUID.class);
        return intake == null ? Optional.empty()
                : Optional.of(new HouseEvent.Child(intake, Optional.ofNullable(row.getObject("file", UUID.class)),
                        Optional.ofNullable(row.getString("reference")).map(ReferenceNumber::new),
                        Optional.ofNullable(row.getString("call_word"))));
    }
}
