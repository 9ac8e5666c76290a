package org.kinward.reporting.review;

/** Which children a figure counts: rows of the child and since when, at the places that the acting person manages. */
final class ReviewSql {

    static final String MINE = "place_id = any ((select casework.my_managed_places())::uuid[])";

    /** The clock of the agency for which the acting person manages: a day turns there, not at the database. */
    static final String ZONE = """
            coalesce((select g.time_zone from account.agency g where g.id = any ((select casework.my_agencies())::uuid[]) limit 1), 'UTC')""";

    static final String TODAY = "(:now at time zone " + ZONE + ")::date";

    /** Place by place: asked for all at once, the database takes a list of places for a large part of the table. */
    private static final String FILES = """
            unnest((select casework.my_managed_places())::uuid[]) m (place)
            cross join lateral (select c.id, c.intake_id, c.opened_at, c.state from casework.case_file c
                where c.place_id = m.place and c.state = '%s' offset 0) f
            """;

    static final String OPEN = FILES.formatted("open");

    private static final String CLOSED = FILES.formatted("closed");

    static final String SEARCHED = "select x.intake_id as intake, x.begun_at as since from casework.search x where x."
            + MINE
            + " and x.ended_at is null";

    static final String DANGER_NO_ACTION = """
            select f.intake_id as intake, l.since from %s
            cross join lateral (select d.level, d.since from casework.danger_level d where d.case_file_id = f.id
                order by d.number desc limit 1) l
            where l.level in ('HIGH', 'IMMEDIATE') and not exists (select from casework.safety_action s
                where s.case_file_id = f.id and not exists (select from casework.safety_action_end e
                    where e.action_id = s.id))
            """.formatted(OPEN);

    static final String ARRIVED_NO_RECORD = "select i.id as intake, i.started_at as since from casework.intake i where i."
            + MINE + " and i.state = 'draft' and i.started_at < :now - interval '1 hour'";

    static final String REFERRAL_NO_ANSWER = """
            select f.intake_id as intake, r.due_at as since from %s
            cross join lateral (select o.id, o.due_at from casework.referral o where o.case_file_id = f.id
                and o.due_at < :now offset 0) r
            where not exists (select from casework.referral_line l where l.referral_id = r.id and l.number > 1)
            """.formatted(OPEN);

    static final String CONTACT_NOT_DONE = """
            select f.intake_id as intake, e.ended_at as since from %s
            cross join lateral (select n.ended_at from casework.follow_up_contact_end n where n.not_done_file = f.id
                and n.ended_at > :now - interval '7 days' offset 0) e
            """.formatted(OPEN);

    /** Seen with own eyes in the last seven days, whether others were there or not. */
    static final String SEEN = """
            select f.intake_id as intake, e.visited_on::timestamp at time zone %2$s as since from %1$s
            cross join lateral (select v.visited_on from casework.follow_up_visit v where v.case_file_id = f.id
                and v.visited_on > %3$s - 7 and v.how in ('SEEN_ALONE', 'SEEN') offset 0) e
            """.formatted(OPEN, ZONE, TODAY);

    /** The child was told in the last month why not, and it was not kept after all. */
    static final String PROMISE_NOT_KEPT = """
            select f.intake_id as intake, k.moved_at as since from %s
            cross join lateral (select l.moved_at from casework.promise p
                cross join lateral (select n.state, n.moved_at from casework.promise_line n where n.promise_id = p.id
                    order by n.number desc limit 1) l
                where p.case_file_id = f.id and l.state = 'TOLD_WHY_NOT' and l.moved_at > :now - interval '1 month'
                offset 0) k
            """.formatted(OPEN);

    static final String NO_NEWS = """
            select f.intake_id as intake, n.since from %s
            cross join lateral (select greatest(f.opened_at,
                (select max(v.written_at) from casework.follow_up_visit v where v.case_file_id = f.id),
                (select max(w.written_at) from casework.note w where w.case_file_id = f.id),
                (select max(s.left_at) from casework.stay s where s.case_file_id = f.id),
                (select max(g.written_at) from casework.sighting g where g.case_file_id = f.id)) as since) n
            where f.opened_at < :now - interval '60 days' and n.since < :now - interval '60 days'
                and not exists (select from casework.stay s where s.case_file_id = f.id and s.left_at is null)
            """.formatted(OPEN);

    static final String OPEN_LONGEST = "select f.intake_id as intake, f.opened_at as since from " + OPEN
            + " order by f.opened_at, f.id limit 5";

    static final String CLOSED_OVER_OPEN = """
            select f.intake_id as intake, v.moved_at as since from %s
            cross join lateral (select o.closing_id, o.moved_at from casework.file_move o where o.case_file_id = f.id
                and o.state = 'CLOSED' and o.moved_at > :now - interval '1 month' offset 0) v
            where exists (select from casework.closing_why w where w.closing_id = v.closing_id)
            """.formatted(CLOSED);

    private static final String SIGHTED = """
            select f.intake_id as intake, k.checked_at as since from %s
            cross join lateral (select o.checked_at from casework.sighting s
                cross join lateral (select n.checked_at from casework.sighting_check n where n.sighting_id = s.id
                    and n.came = 'CONFIRMED' and n.checked_at > :now - interval '1 month' offset 0) o
                where s.case_file_id = f.id offset 0) k
            """;

    static final String SEEN_ELSEWHERE = SIGHTED.formatted(OPEN) + " union all " + SIGHTED.formatted(CLOSED);

    static final String TRAFFICKED_AGAIN = """
            select f.intake_id as intake, k.happened_on::timestamp at time zone %2$s as since from %1$s
            cross join lateral (select o.happened_on from casework.file_again_known o where o.intake_id = f.intake_id
                and o.cause = 'TRAFFICKED_AGAIN' and o.happened_on > %3$s - interval '1 month' offset 0) k
            """.formatted(OPEN, ZONE, TODAY);

    /** Whose day has come since the file was opened stays until somebody has planned what follows: nobody is forgotten by a birthday. */
    static final String SOON_EIGHTEEN = """
            select f.intake_id as intake, s.eighteen at time zone %2$s as since
            from %1$s cross join lateral (select o.birth_earliest + interval '18 years' as eighteen
                from casework.first_hour_sex_age o where o.intake_id = f.intake_id offset 0) s
            where s.eighteen <= %3$s + interval '3 months' and (s.eighteen >= %3$s
                or s.eighteen >= f.opened_at at time zone %2$s
                    and not exists (select from casework.aftercare_line l where l.case_file_id = f.id))
            """.formatted(OPEN, ZONE, TODAY);

    private static final String RETURNS = """
            select f.intake_id as intake, r.since from %s
            cross join lateral (select o.id, o.begun_at from casework.return_home o where o.case_file_id = f.id
                order by o.round desc limit 1) h
            left join lateral (select o.state, o.moved_at from casework.return_move o where o.return_id = h.id
                order by o.number desc limit 1) v on true
            cross join lateral (select coalesce(v.moved_at, h.begun_at) as since) r
            where\s""".formatted(OPEN);

    static final String RETURN_WAITS = RETURNS + "v.state is null";

    static final String RETURN_UNDER_WAY = RETURNS + "v.state = 'ON_THE_WAY'";

    static final String NO_SERVICE = NoServiceSql.of(OPEN);

    /** What the trail names, where it is a record at a place of the acting manager. */
    static final String TRIED_TO_SEE = """
            select i.id as intake, t.since from unnest(:tried::uuid[], :first::timestamptz[]) t (subject, since)
            join casework.intake i on i.id = t.subject where i.""" + MINE;

    private ReviewSql() {
    }

    /** A task of this kind is late. */
    static String late(String kind) {
        return soon(kind, 0);
    }

    /** A task of this kind is due within so many days, and is not late yet. */
    static String ahead(String kind, int days) {
        return soon(kind, days) + " and t.due_at >= :now";
    }

    /** A task of this kind is late, or due within so many days. */
    static String soon(String kind, int days) {
        return """
                select t.intake_id as intake, t.due_at as since from casework.task t
                where t.%s and t.done_at is null and t.kind = '%s' and t.due_at < :now + interval '%d days'
                """.formatted(MINE, kind, days);
    }
}
