package org.kinward.reporting.review;

/** Which children of a house a figure counts: who stays, who goes out, who is not left in peace. */
final class HouseSql {

    /** Nobody has answered for an hour what must be done at once. */
    static final String ALERT_WAITS = """
            select t.intake_id as intake, t.due_at as since from casework.task t
            where t.%s and t.done_at is null and t.urgent and t.due_at < :now - interval '1 hour'
            """.formatted(ReviewSql.MINE);

    /** On the list of who may not come near, and came: not answered yet, or at the door in the last seven days. */
    static final String CAME_NEAR = """
            select t.intake_id as intake, t.due_at as since from casework.task t
            where t.%s and t.done_at is null and t.kind = 'SOMEBODY_CAME_NEAR'
            union all select v.intake_id, v.came_at from unnest((select casework.my_managed_places())::uuid[]) m (place)
            cross join lateral (select x.intake_id, x.came_at from casework.visitor x where x.place_id = m.place
                and x.came_at > :now - interval '7 days' and x.refused_why = 'MAY_NOT_COME_NEAR'
                and x.intake_id is not null offset 0) v
            """.formatted(ReviewSql.MINE);

    /** A way out of today that was not called off, or one from which the child is not back. */
    static final String TODAYS_WAYS = """
            casework.outing x where x.stay_id = s.id and x.leaves_at < (%1$s + 1)::timestamp at time zone %2$s
            and not exists (select from casework.outing_move n where n.outing_id = x.id and n.state = 'CALLED_OFF')
            and (x.back_at >= %1$s::timestamp at time zone %2$s
                or exists (select from casework.outing_move n where n.outing_id = x.id and n.state = 'LEFT')
                    and not exists (select from casework.outing_move n where n.outing_id = x.id and n.state = 'BACK'))
            """.formatted(ReviewSql.TODAY, ReviewSql.ZONE);

    static final String OUT_TODAY = """
            select f.intake_id as intake, o.leaves_at as since from casework.stay s
            join casework.case_file f on f.id = s.case_file_id
            cross join lateral (select x.leaves_at from %s offset 0) o where s.%s and s.left_at is null
            """.formatted(TODAYS_WAYS, ReviewSql.MINE);

    private HouseSql() {
    }

    /** In a house of the acting manager for more days than the agency has set; so many where it has set none. */
    static String stays(String list, int days) {
        return """
                select f.intake_id as intake, s.arrived_at as since from casework.stay s
                join casework.case_file f on f.id = s.case_file_id
                where s.%s and s.left_at is null and s.arrived_at < :now - make_interval(days => coalesce((select t.%s
                    from casework.house_time t where t.agency_id = any ((select casework.my_agencies())::uuid[])
                    order by t.number desc limit 1), %d))
                """.formatted(ReviewSql.MINE, list, days);
    }

    /** In a house of the acting manager, and since so many days it may not go out, whoever has looked at it again. */
    static String shutIn(int days) {
        return """
                select intake, since from (select f.intake_id as intake, (select min(r.reviewed_at) from casework.stay_review r
                        where r.stay_id = s.id and r.number > coalesce((select max(o.number) from casework.stay_review o
                            where o.stay_id = s.id and o.going_out <> 'NOT'), 0)) as since
                    from casework.stay s join casework.case_file f on f.id = s.case_file_id
                    where s.%s and s.left_at is null) shut where since < :now - interval '%d days'
                """.formatted(ReviewSql.MINE, days);
    }
}
