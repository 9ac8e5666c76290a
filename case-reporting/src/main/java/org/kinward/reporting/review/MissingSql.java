package org.kinward.reporting.review;

/**
 * What is missing for the newest return of a file, as {@code WhatIsMissing} finds it for one child; a test holds them to be
 * the same. Whether contact with the family is agreed to is no matter of one statement: the page of the child says it.
 */
final class MissingSql {

    private static final String PREPARED = """
            casework.return_home h
            cross join lateral (select x.* from casework.return_line x where x.return_id = h.id order by x.number desc limit 1) l
            cross join lateral (select x.* from casework.return_family_line x where x.family_id = l.family_id
                order by x.number desc limit 1) y
            left join lateral (select x.family_id from casework.return_receiver x where x.return_id = h.id
                order by x.number desc limit 1) r on true
            left join lateral (select x.danger from casework.return_home_visit x where x.family_id = l.family_id
                order by x.written_at desc, x.number desc limit 1) v on true
            cross join lateral (select count(*) > 0 as asked, max(x.asked_on) filter (where x.alone)
                    >= min(x.asked_on) filter (where x.alone) + 2 as twice,
                (array_agg(x.wants order by x.asked_on desc, x.number desc) filter (where x.alone))[1] as wants
                from casework.return_wish x where x.case_file_id = h.case_file_id) w
            cross join lateral (select count(*) filter (where e.step_id is null) as open,
                    count(*) filter (where e.came = 'DONE' and x.side = 'US') as ours,
                    count(*) filter (where e.came = 'DONE' and x.side <> 'US') as theirs
                from casework.return_step x left join casework.return_step_end e on e.step_id = x.id
                where x.case_file_id = h.case_file_id and x.what not in ('ARRIVAL_IS_CONFIRMED', 'REPORT_COMES')) s
            """;

    /** In the order of {@code Missing}. */
    static final String OF_FILE = """
            array(select a.what from %s
                cross join lateral (values (1, 'HOME_NOT_SEEN', v.danger is null), (2, 'HOME_NOT_SAFE', v.danger = 'GREAT'),
                    (3, 'DANGER_NOT_KNOWN', v.danger = 'NOT_KNOWN'), (4, 'WHO_SENT_NOT_KNOWN', y.sent = 'NOT_KNOWN'),
                    (5, 'WHO_SENT_LIVES_THERE', y.sent = 'SOMEBODY_OF_THIS_HOME'),
                    (6, 'NOT_WANTED_BACK', y.want_back in ('NOBODY', 'NOT_ASKED')),
                    (7, 'CHILD_NOT_ASKED_TWICE', w.twice is not true),
                    (8, 'CHILD_DOES_NOT_WANT', w.asked and w.wants is distinct from 'TO_GO'),
                    (9, 'NO_DECISION', not exists (select from casework.best_interests b
                        where b.case_file_id = h.case_file_id and b.about = 'GOING_HOME')),
                    (10, 'AUTHORITY_OPEN', l.authority in ('NOT_ASKED', 'HAS_NOT_ANSWERED')),
                    (11, 'AUTHORITY_REFUSED', l.authority = 'REFUSED'),
                    (12, 'RECEIVING_OPEN', l.receiving not in ('AGREED_AND_HAS_FILE', 'WE_OURSELVES')),
                    (13, 'RECEIVER_NOT_CHECKED', r.family_id is distinct from l.family_id),
                    (14, 'NO_WAY_BACK', l.way_back = ''), (15, 'BORDER_OUR_SIDE', y.abroad and s.ours = 0),
                    (16, 'BORDER_OTHER_SIDE', y.abroad and s.theirs = 0), (17, 'STEP_OPEN', s.open > 0)) a (place, what, so)
                where h.case_file_id = f.id and a.so and not exists (select from casework.return_home n
                    where n.case_file_id = h.case_file_id and n.round > h.round)
                order by a.place)
            """.formatted(PREPARED);

    private MissingSql() {
    }
}
