package org.kinward.reporting.followup;

import org.kinward.reporting.child.SeenAs;

/** The statements behind the lists of visits: the open task of a child leads to its earliest open contact. */
final class VisitSql {

    private static final String TASK = """
            select t.id, t.intake_id, t.due_at, t.worker_id, t.agency_id from casework.task t
            where t.kind = 'VISIT_CHILD' and t.done_at is null and t.due_at < :until and\s""";
    private static final String FIRST = " order by t.due_at, t.id limit 200";

    static final String MINE = "with asked as ((" + TASK + "t.worker_id = (select casework.me())" + FIRST + ") union ("
            + TASK + "t.intake_id = any ((select casework.my_covered())::uuid[])" + FIRST + "))\n";

    static final String OF_MY_PLACES = "with asked as (" + TASK
            + "t.place_id = any ((select casework.my_managed_places())::uuid[])" + FIRST + ")\n";

    static final String LINES = """
            select f.id as file, f.reference, f.call_word, c.id as contact, c.due_on, c.need, t.due_at < :now as late,
                p.on_day, p.at_hour, v.seen_on, v.news_on, lead.name as worker, k.intake_id is not null as safe_contact,
                :now at time zone coalesce(a.time_zone, 'UTC') as now_local,
            """ + SeenAs.COLUMNS + """

            from asked t join casework.case_file f on f.intake_id = t.intake_id
            join lateral (select o.id, o.due_on, o.need from casework.follow_up_contact o where o.case_file_id = f.id
                and not exists (select from casework.follow_up_contact_end e where e.contact_id = o.id)
                order by o.due_on, o.id limit 1) c on true
            left join lateral (select d.on_day, d.at_hour from casework.follow_up_appointment d where d.contact_id = c.id
                order by d.number desc limit 1) p on true
            left join lateral (select max(w.visited_on) filter (where w.how in ('SEEN_ALONE', 'SEEN', 'SEEN_BY_OTHERS'))
                    as seen_on, max(w.visited_on) filter (where w.how in ('SPOKE_BY_PHONE', 'NEWS_ONLY')) as news_on
                from casework.follow_up_visit w where w.case_file_id = f.id) v on true
            left join casework.first_hour_sex_age s on s.intake_id = t.intake_id
            left join casework.first_days_safe_to_contact k on k.intake_id = t.intake_id
            left join account.agency a on a.id = t.agency_id
            left join account.person lead on lead.id = t.worker_id
            """;

    static final String ORDER = "order by t.due_at, t.id limit 200";

    static final String ON_DAY = "where p.on_day = :day order by p.at_hour, f.id limit 50";

    /**
     * On a file that was closed before then nobody wrote since. The visits are looked up file by file: what everybody wrote
     * in a month is read otherwise, and thrown away for a place that wrote little of it.
     */
    static final String COUNTS = """
            select v.how, null as reason, count(*) as times from casework.case_file f
            cross join lateral (select w.how from casework.follow_up_visit w where w.case_file_id = f.id
                and w.written_at >= :since offset 0) v
            where f.place_id = any ((select casework.my_managed_places())::uuid[])
                and (f.state = 'open' or f.closed_at >= :since) group by v.how
            union all select 'NOT_DONE', e.reason, count(*) from casework.case_file f
            cross join lateral (select o.reason from casework.follow_up_contact_end o where o.not_done_file = f.id
                and o.ended_at >= :since offset 0) e
            where f.place_id = any ((select casework.my_managed_places())::uuid[])
                and (f.state = 'open' or f.closed_at >= :since) group by e.reason
            """;

    private VisitSql() {
    }
}
