package org.kinward.reporting.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.intake.ForgottenDraft;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.casefile.away.Uncovered;
import org.kinward.reporting.child.SeenAs;
import org.kinward.reporting.task.WaitingChild.Waits;

/** One statement for everything that waits, each part along one index. */
final class WaitingSql {

    private static final String STANDS_IN = "%1$s.cover_id = (select casework.me()) and %1$s.ended_at is null"
            + " and %1$s.from_at <= :now and %1$s.until_at > :now";

    /** The last time that a record was given to somebody, if that was since yesterday and somebody else did it. */
    private static final String GIVEN = """
                    from (select l.* from casework.worker_assigned l where l.worker_id = (select casework.my_lead())
                        and l.assigned_at >= :now::timestamptz - interval '3 days'
                        order by l.assigned_at desc, l.id limit :most) g
                    join casework.case_file f on f.id = g.case_file_id and f.state = 'open'
                        and f.worker_id is not distinct from g.worker_id
                    join account.agency h on h.id = f.agency_id
                    where g.assigned_by <> (select casework.me())
                        and g.assigned_at >= (date_trunc('day', :now at time zone h.time_zone) - interval '1 day')
                            at time zone h.time_zone
                        and not exists (select from casework.worker_assigned l where l.case_file_id = g.case_file_id
                            and (l.assigned_at, l.id) > (g.assigned_at, g.id))
            """;

    static final String ALL = WorkList.bounded("""
            with waiting as (
                (select 'DRAFT' as waits, i.id as intake_id, null::uuid as file, null::text as reference,
                        i.call_word, i.place_id, i.agency_id, i.started_at as since,
                        null::uuid as absence, null::uuid as away, null::timestamptz as until, 0 as children
                    from casework.intake i
                    where i.state = 'draft' and i.place_id = any ((select casework.my_places())::uuid[])
                    order by i.started_at, i.id limit :most)
                union all
                (select 'WITHOUT_WORKER', f.intake_id, f.id, f.reference, f.call_word, f.place_id, f.agency_id,
                        f.opened_at, null, null, null, 0 from casework.case_file f
                    where f.worker_id is null and f.state = 'open'
                        and f.place_id = any ((select casework.my_managed_places())::uuid[])
                    order by f.opened_at, f.id limit :most)
                union all
                (select 'UNCOVERED', f.intake_id, f.id, f.reference, f.call_word, f.place_id, f.agency_id,
                        a.from_at, a.id, a.person_id, a.until_at, 0
            """ + Uncovered.FROM + """
                    order by a.from_at, f.id limit :most)
                union all
                (select 'GIVEN', f.intake_id, f.id, f.reference, f.call_word, f.place_id, f.agency_id, g.assigned_at,
                        null, g.assigned_by, null, 0
            """ + GIVEN + """
                    order by g.assigned_at desc, g.id limit :most)
                union all
                (select 'OFFERED', t.intake_id, t.id, t.reference, null, null, t.to_agency_id, t.offered_at, null, null,
                        t.until_at, 0 from casework.transfer t
                    where t.to_agency_id = any ((select casework.my_agencies())::uuid[]) and t.state = 'OFFERED'
                        and t.until_at > :now and (select casework.keeps_absences())
                    order by t.until_at, t.id limit :most)
                union all
                (select 'DECLINED', t.intake_id, t.id, t.reference, null, null, t.from_agency_id, t.answered_at, null, null,
                        null, 0 from casework.transfer t
                    where t.from_agency_id = any ((select casework.my_agencies())::uuid[]) and t.state = 'DECLINED'
                        and t.answered_at > :now::timestamptz - interval '14 days' and not exists (select
                            from casework.transfer n where n.case_file_id = t.case_file_id and n.offered_at > t.offered_at)
                    order by t.answered_at desc, t.id limit :most)
                union all
                (select 'ASKED', s.intake_id, s.step_id, s.reference, null, null, s.to_agency_id, s.asked_at, null, null,
                        s.due_at, 0 from casework.return_step_asked s
                    where s.to_agency_id = any ((select casework.my_agencies())::uuid[]) and s.came is null
                        and s.ended_at is null and (select casework.keeps_absences())
                    order by s.due_at, s.step_id limit :most)
                union all
                (select 'ANSWERED', s.intake_id, f.id, s.reference, null, null, s.from_agency_id, s.answered_at, null, null,
                        null, 0 from (select a.* from casework.return_step_asked a where a.asked_by = (select casework.me())
                            and a.came is not null and a.ended_at is null order by a.answered_at, a.step_id limit :most) s
                        join casework.case_file f on f.intake_id = s.intake_id order by s.answered_at, s.step_id)
                union all
                (select 'FIGURES', null, r.family_id, null, null, null, r.agency_id, r.asked_at, null, null, null, r.year
                    from casework.release_asked r where r.asked_by = (select casework.me()) and r.seen_at is null
                    order by r.asked_at, r.id limit :most)
                union all
                (select 'STANDS_IN', null, null, null, null, null, c.agency_id, min(c.from_at), null, c.away_id,
                        max(c.until_at), count(*) from casework.cover c where %1$s
                        and casework.my_lead() is not null group by c.agency_id, c.away_id)
                union all
                (select 'STANDS_IN', null, null, null, null, m.place_id, m.agency_id, m.from_at, null, m.away_id,
                        m.until_at, 0 from casework.acting_manager m where %2$s
                        and m.place_id = any ((select casework.my_acting_places())::uuid[])))
            select w.*, p.name as place,
                coalesce(case when w.waits in ('DRAFT', 'WITHOUT_WORKER') then paper.paper_since end, w.since)
                    at time zone coalesce(a.time_zone, 'UTC') as since_local,
                :now at time zone coalesce(a.time_zone, 'UTC') as now_local, o.name as away_name,
                w.until at time zone coalesce(a.time_zone, 'UTC') as until_local, %3$s
            from waiting w
            left join casework.intake paper on paper.id = w.intake_id
            left join casework.first_hour_sex_age s on s.intake_id = w.intake_id
            left join account.agency a on a.id = w.agency_id
            left join account.place p on p.id = w.place_id
            left join account.person o on o.id = w.away
            order by w.since, w.intake_id
            """.formatted(STANDS_IN.formatted("c"), STANDS_IN.formatted("m"), SeenAs.COLUMNS));

    private WaitingSql() {
    }

    /** What a row says: a child that waits, for whom the reader stands in, or another part of {@link Waiting}. */
    static Record row(ResultSet row, int index) throws SQLException {
        return switch (row.getString("waits")) {
            case "STANDS_IN" -> standIn(row);
            case "OFFERED" -> offer(row);
            case "DECLINED" -> declined(row);
            case "ASKED" -> asked(row);
            case "ANSWERED" -> answered(row);
            case "FIGURES" -> figures(row);
            default -> child(row);
        };
    }

    static <T extends Record> List<T> only(Class<T> kind, List<Record> rows) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Waiting.Figures figures(ResultSet row) throws SQLException {
        return new Waiting.Figures(row.getObject("file", UUID.class), row.getInt("children"),
                row.getObject("since_local", LocalDateTime.class));
    }

    private static Waiting.Offer offer(ResultSet row) throws SQLException {
        return new Waiting.Offer(row.getObject("file", UUID.class), row.getObject("intake_id", UUID.class),
                new ReferenceNumber(row.getString("reference")), row.getObject("until_local", LocalDateTime.class));
    }

    private static Waiting.Declined declined(ResultSet row) throws SQLException {
        return new Waiting.Declined(row.getObject("file", UUID.class), row.getObject("intake_id", UUID.class),
                new ReferenceNumber(row.getString("reference")), row.getObject("since_local", LocalDateTime.class));
    }

    private static Waiting.Asked asked(ResultSet row) throws SQLException {
        var due = row.getObject("until_local", LocalDateTime.class);
        return new Waiting.Asked(row.getObject("file", UUID.class), row.getObject("intake_id", UUID.class),
                new ReferenceNumber(row.getString("reference")), due,
                row.getObject("now_local", LocalDateTime.class).isAfter(due));
    }

    private static Waiting.Answered answered(ResultSet row) throws SQLException {
        return new Waiting.Answered(row.getObject("file", UUID.class), row.getObject("intake_id", UUID.class),
                new ReferenceNumber(row.getString("reference")), row.getObject("since_local", LocalDateTime.class));
    }

    private static StandIn standIn(ResultSet row) throws SQLException {
        return new StandIn(row.getString("away_name"), row.getObject("until_local", LocalDateTime.class),
                row.getInt("children"), Optional.ofNullable(row.getString("place")));
    }

    private static WaitingChild child(ResultSet row) throws SQLException {
        var since = row.getObject("since_local", LocalDateTime.class);
        var now = row.getObject("now_local", LocalDateTime.class);
        var waits = Waits.valueOf(row.getString("waits"));
        var forgotten = waits == Waits.DRAFT && !now.isBefore(since.plus(ForgottenDraft.AFTER));
        var place = Optional.ofNullable(row.getString("place")).orElse("");
        return new WaitingChild(waits, WorkList.about(row, now), place, since, ChronoUnit.HOURS.between(since, now),
                forgotten, colleague(row));
    }

    private static Optional<WaitingChild.Colleague> colleague(ResultSet row) throws SQLException {
        var name = Optional.ofNullable(row.getString("away_name"));
        var absence = row.getObject("absence", UUID.class);
        return absence == null
                ? name.map(WaitingChild.Giver::new)
                : Optional.of(new WaitingChild.Away(absence, name.orElse(""),
                        row.getObject("until_local", LocalDateTime.class)));
    }
}
