package org.kinward.web.screens;

import java.util.Map;
import java.util.function.UnaryOperator;

/** A progress report of a county that takes in the one of a community. */
final class ReportsOfTheNight {

    private static final String BOTH = """
            with officer as (select c.person_id, p.agency_id from account.credential c
                    join account.person p on p.id = c.person_id where c.sign_in_name = 'officer'),
                lower as (insert into casework.progress_report select gen_random_uuid(), agency_id, 'COMMUNITY', 'The wells',
                    'QUARTER', date '2026-07-01', person_id, now() from officer returning id, begun_by),
                said as (insert into casework.progress_text select id, 1, 'Twelve villages', 'Two more', 'No fuel',
                    'Slow but steady', 'Fewer forms', begun_by, now() from lower),
                sent as (insert into casework.progress_move (report_id, number, state, state_before, words, moved_by, moved_at)
                    select id, 1, 'SUBMITTED', 'DRAFT', '', begun_by, now() from lower),
                upper as (insert into casework.progress_report select gen_random_uuid(), agency_id, 'COUNTY', 'The south',
                    'QUARTER', date '2026-07-01', person_id, now() from officer returning id),
                part as (insert into casework.progress_part select u.id, l.id from upper u, lower l)
            select id from upper
            """;

    private ReportsOfTheNight() {
    }

    static Map<String, String> of(UnaryOperator<String> one) {
        return Map.of("county", one.apply(BOTH));
    }
}
