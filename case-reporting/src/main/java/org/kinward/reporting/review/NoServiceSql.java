package org.kinward.reporting.review;

/**
 * Which children need something that nobody gives where they are (FIELD F49): somebody said so; a service declined because it
 * cannot, and none was asked for the same since; or no open line of the directory gives anything for a need that was found.
 */
final class NoServiceSql {

    private static final String SAID = """
            select f.intake_id as intake, g.said_at as since, g.area from FILES
            cross join lateral (select n.said_at, n.area from casework.service_gap n where n.case_file_id = f.id
                and not exists (select from casework.service_gap_end e where e.gap_id = n.id) offset 0) g
            """;

    private static final String DECLINED = """
            select f.intake_id as intake, d.written_at as since, coalesce((select min(v.area) from SERVED
                where v.heading in (select s.heading from casework.shipped_code s where s.list = 'SERVICE'
                        and s.code = r.service union all select c.heading from casework.agency_code c
                        where c.list = 'SERVICE' and c.code = r.service)), 'OTHER') as area from FILES
            cross join lateral (select o.id, o.service, o.sent_at from casework.referral o where o.case_file_id = f.id
                offset 0) r
            cross join lateral (select o.number from casework.referral_reason o where o.referral_id = r.id
                and o.why in ('NO_ROOM', 'NOT_OUR_SERVICE', 'AGE_OR_SEX', 'TOO_FAR', 'COST') offset 0) w
            cross join lateral (select l.written_at from casework.referral_line l where l.referral_id = r.id
                and l.number = w.number offset 0) d
            cross join lateral (select count(*) as times from (select from casework.referral n
                where n.case_file_id = f.id and n.service = r.service and n.sent_at > r.sent_at limit 1) k) again
            where again.times = 0
            """;

    /** The headings of the list of services that serve a side of a child's life. */
    private static final String SERVED = """
            (values ('SAFETY', 'SAFETY'), ('PLACE_TO_STAY', 'PLACE'), ('BODY', 'BODY'), ('MIND_AND_FEELINGS', 'MIND'),
                ('FAMILY', 'FAMILY'), ('SCHOOL', 'SCHOOL'), ('SKILLS_AND_INCOME', 'WORK'), ('SKILLS_AND_INCOME', 'MONEY'),
                ('LEGAL_AND_RESIDENCE', 'LAW'), ('PAPERS', 'LAW'), ('COMMUNITY_AND_FAITH', 'DAILY'),
                ('COMMUNITY_AND_FAITH', 'AWARENESS')) v (area, heading)
            """;

    /** The sides of life for which the directory has an open line, computed once. */
    private static final String GIVEN = """
            array(select v.area from SERVED where exists (select from casework.provider p
                where p.agency_id = any ((select casework.my_agencies())::uuid[]) and p.state = 'OPEN'
                    and p.services && (array(select s.code from casework.shipped_code s where s.list = 'SERVICE'
                            and s.heading = v.heading)
                        || array(select c.code from casework.agency_code c where c.list = 'SERVICE'
                            and c.agency_id = p.agency_id and c.heading = v.heading))))
            """;

    private static final String NOT_IN_THE_DIRECTORY = """
            select f.intake_id as intake, v.saved_at as since, v.area from FILES
            cross join lateral (select a.id from casework.needs_assessment a where a.case_file_id = f.id
                and exists (select from casework.needs_line l where l.assessment_id = a.id and l.state = 'GIVEN')
                order by a.number desc limit 1) n
            cross join lateral (select distinct on (a.area) a.area, a.degree, a.saved_at from casework.needs_area a
                where a.assessment_id = n.id order by a.area, a.number desc) v
            where v.degree in ('SOME', 'URGENT') and not v.area = any ((select GIVEN_HERE)::text[])
            """.replace("GIVEN_HERE", GIVEN);

    private NoServiceSql() {
    }

    /** Of these case files: beside child and since when, the side of its life ({@code OTHER} where nobody knows). */
    static String of(String files) {
        return String.join(" union all ", SAID, DECLINED, NOT_IN_THE_DIRECTORY).replace("SERVED", SERVED)
                .replace("FILES", files);
    }
}
