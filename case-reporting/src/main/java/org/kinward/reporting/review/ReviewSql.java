package org.kinward.reporting.review;

/** Which children a figure counts: rows of the child and since when, at the places that the acting person manages. */
final class ReviewSql {

    private static final String MINE = "place_id = any ((select casework.my_managed_places())::uuid[])";

    private static final String OPEN = "f." + MINE + " and f.state = 'open'";

    static final String SEARCHED = "select x.intake_id as intake, x.begun_at as since from casework.search x where x."
            + MINE
            + " and x.ended_at is null";

    static final String DANGER_NO_ACTION = """
            select f.intake_id as intake, l.since from casework.case_file f
            cross join lateral (select d.level, d.since from casework.danger_level d where d.case_file_id = f.id
                order by d.number desc limit 1) l
            where %s and l.level in ('HIGH', 'IMMEDIATE') and not exists (select from casework.safety_action s
                where s.case_file_id = f.id and not exists (select from casework.safety_action_end e
                    where e.action_id = s.id))
            """.formatted(OPEN);

    static final String ARRIVED_NO_RECORD = "select i.id as intake, i.started_at as since from casework.intake i where i."
            + MINE + " and i.state = 'draft' and i.started_at < :now - interval '1 hour'";

    static final String REFERRAL_NO_ANSWER = """
            select f.intake_id as intake, r.due_at as since from casework.case_file f
            join casework.referral r on r.case_file_id = f.id and r.due_at < :now
            where %s and not exists (select from casework.referral_line l where l.referral_id = r.id and l.number > 1)
            """.formatted(OPEN);

    static final String CONTACT_NOT_DONE = """
            select f.intake_id as intake, e.ended_at as since from casework.case_file f
            join casework.follow_up_contact c on c.case_file_id = f.id
            join casework.follow_up_contact_end e on e.contact_id = c.id and e.how = 'NOT_DONE'
                and e.ended_at > :now - interval '7 days'
            where %s
            """.formatted(OPEN);

    static final String NO_NEWS = """
            select f.intake_id as intake, n.since from casework.case_file f
            cross join lateral (select greatest(f.opened_at,
                (select max(v.written_at) from casework.follow_up_visit v where v.case_file_id = f.id),
                (select max(w.written_at) from casework.note w where w.case_file_id = f.id),
                (select max(s.left_at) from casework.stay s where s.case_file_id = f.id),
                (select max(g.written_at) from casework.sighting g where g.case_file_id = f.id)) as since) n
            where %s and f.opened_at < :now - interval '60 days' and n.since < :now - interval '60 days'
                and not exists (select from casework.stay s where s.case_file_id = f.id and s.left_at is null)
            """.formatted(OPEN);

    static final String OPEN_LONGEST = "select f.intake_id as intake, f.opened_at as since from casework.case_file f where "
            + OPEN + " order by f.opened_at, f.id limit 5";

    static final String CLOSED_OVER_OPEN = """
            select f.intake_id as intake, m.moved_at as since from casework.case_file f
            join casework.file_move m on m.case_file_id = f.id and m.state = 'CLOSED'
                and m.moved_at > :now - interval '1 month'
            where f.%s and f.state = 'closed' and exists (select from casework.closing_why w
                where w.closing_id = m.closing_id)
            """.formatted(MINE);

    static final String SEEN_ELSEWHERE = """
            select f.intake_id as intake, k.checked_at as since from casework.case_file f
            join casework.sighting s on s.case_file_id = f.id
            join casework.sighting_check k on k.sighting_id = s.id and k.came = 'CONFIRMED'
                and k.checked_at > :now - interval '1 month'
            where f.%s
            """.formatted(MINE);

    static final String SOON_EIGHTEEN = """
            select f.intake_id as intake, (s.birth_earliest + interval '18 years') at time zone 'UTC' as since
            from casework.case_file f join casework.first_hour_sex_age s on s.intake_id = f.intake_id
            where %s and s.birth_earliest + interval '18 years' between :now::date and :now::date + interval '3 months'
            """.formatted(OPEN);

    private ReviewSql() {
    }

    /** A task of this kind is late. */
    static String late(String kind) {
        return soon(kind, 0);
    }

    /** A task of this kind is late, or due within so many days. */
    static String soon(String kind, int days) {
        return """
                select t.intake_id as intake, t.due_at as since from casework.task t
                where t.%s and t.done_at is null and t.kind = '%s' and t.due_at < :now + interval '%d days'
                """.formatted(MINE, kind, days);
    }

    /** In a house of the acting manager for more than so many days. */
    static String stays(int days) {
        return """
                select f.intake_id as intake, s.arrived_at as since from casework.stay s
                join casework.case_file f on f.id = s.case_file_id
                where s.%s and s.left_at is null and s.arrived_at < :now - interval '%d days'
                """.formatted(MINE, days);
    }
}
