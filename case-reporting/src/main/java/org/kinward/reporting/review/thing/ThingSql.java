package org.kinward.reporting.review.thing;

import org.kinward.core.service.term.DirectoryTerm;

/** Which things a figure counts, at the places and in the agency of the acting manager. */
final class ThingSql {

    private static final String AGENCIES = "any ((select casework.my_agencies())::uuid[])";

    private static final String ZONE = "coalesce((select g.time_zone from account.agency g where g.id = " + AGENCIES
            + " limit 1), 'UTC')";

    /** Place by place, the newest part of the index of each; what left the house is with the person to whom it went. */
    private static final String OF_HOUSES = """
            select i.id, i.written_at as since, p.name, array[i.kind] as why
            from unnest((select casework.my_managed_places())::uuid[]) m (place) join account.place p on p.id = m.place
            cross join lateral (select x.id, x.kind, x.written_at from casework.incident x
                where x.place_id = m.place and not x.confidential and %s offset 0) i
            """;

    static final String INCIDENTS = OF_HOUSES.formatted("x.written_at > :now - interval '7 days'");

    private static final String TODAY = "date_trunc('day', :now at time zone " + ZONE + ")";

    private static final String EVENING = "(" + TODAY + " - interval '6 hours') at time zone " + ZONE;

    private static final String MORNING = "(" + TODAY + " + interval '8 hours') at time zone " + ZONE;

    static final String NIGHT = OF_HOUSES.formatted("x.written_at >= " + EVENING + " and x.happened_at >= " + EVENING
            + " and x.happened_at < " + MORNING);

    static final String AWAY = """
            select a.id, a.from_at as since, o.name, array[]::text[] as why
            from casework.absence a join account.person o on o.id = a.person_id
            where a.agency_id = %s and a.until_at > :now and a.from_at <= :now and a.ended_at is null
                and exists (select from casework.case_file f where f.worker_id = a.person_id and f.state = 'open'
                    and f.place_id = any ((select casework.my_managed_places())::uuid[]))
            """.formatted(AGENCIES);

    static final String SERVICES_OLD = """
            select p.id, p.checked_on::timestamp at time zone %1$s as since, p.name, array[]::text[] as why
            from casework.provider p
            where p.agency_id = %2$s and p.state <> 'RETIRED' and p.checked_on < (:now at time zone %1$s)::date
                - coalesce((select t.days from casework.directory_term t where t.agency_id = p.agency_id
                    order by t.number desc limit 1), %3$d)
            """.formatted(ZONE, AGENCIES, DirectoryTerm.SHIPPED.days());

    private ThingSql() {
    }
}
