package org.kinward.reporting.review.thing;

/** For whom the last seven days were hard, by what happened at the places of the acting manager. */
final class HardWeekSql {

    /** Who wrote an incident down, and who leads a child that had a part in it. */
    private static final String INCIDENTS = """
            select w.worker, i.since as at, i.id from (%s) i
            cross join lateral (select x.written_by as worker from casework.incident x where x.id = i.id
                union select f.worker_id from casework.incident_child c join casework.case_file f on f.intake_id = c.intake_id
                where c.incident_id = i.id) w
            """.formatted(ThingSql.INCIDENTS);

    private static final String SEARCHED = """
            select f.worker_id as worker, s.begun_at as at, 'A_CHILD_MISSING' as what
            from unnest((select casework.my_managed_places())::uuid[]) m (place)
            cross join lateral (select x.intake_id, x.begun_at from casework.search x
                where x.place_id = m.place and x.begun_at > :now - interval '7 days' offset 0) s
            join casework.case_file f on f.intake_id = s.intake_id
            """;

    /** Written on the page of closing, whether the file is closed by now or not. */
    private static final String DIED = """
            select f.worker_id as worker, l.written_at as at, 'A_CHILD_DIED' as what
            from (select x.closing_id, x.written_at from casework.closing_line x
                where x.reason = 'DIED' and x.written_at > :now - interval '7 days' offset 0) l
            join casework.closing k on k.id = l.closing_id join casework.case_file f on f.id = k.case_file_id
            where f.place_id = any ((select casework.my_managed_places())::uuid[])
            """;

    static final String HARD_WEEK = """
            select p.id, min(h.at) as since, p.name, array_agg(distinct h.what order by h.what) as why
            from (select worker, min(at) as at, 'TWO_INCIDENTS' as what from (%s) n group by worker having count(*) > 1
                union all %s union all %s) h
            join account.person p on p.id = h.worker group by p.id, p.name
            """.formatted(INCIDENTS, SEARCHED, DIED);

    private HardWeekSql() {
    }
}
