package org.kinward.reporting.child;

import java.util.List;

/** A family that was found and seen, what the child wants, a step and a return of every child. */
final class ManyReturns {

    /** What tests before have left goes first, for every child gets the same. */
    static final List<String> ROWS = List.of("""
            truncate casework.return_family, casework.return_home cascade""", """
            insert into casework.return_family select gen_random_uuid(), f.id, :by, now() from casework.case_file f""", """
            insert into casework.return_family_line select y.id, n, 'COMMITTEE', 'MOTHER', false, 'NOBODY', 'ALL', '', :by, now()
                from casework.return_family y, generate_series(1, 2) n""", """
            insert into casework.return_home_visit select y.id, n, current_date, 'COMMITTEE', 'SOME', 'ALL_THERE', 'NEAR', 'NONE',
                '', :by, now() from casework.return_family y, generate_series(1, 2) n""", """
            insert into casework.return_wish select f.id, n, current_date, true, 'TO_GO', '', :by, now()
                from casework.case_file f, generate_series(1, 2) n""", """
            insert into casework.return_step select gen_random_uuid(), f.id, 'TRANSPORT', 'US', '', current_date, :by, now()
                from casework.case_file f, generate_series(1, 2) n""", """
            insert into casework.return_step_end select s.id, 'DONE', '', :by, now() from casework.return_step s""", """
            insert into casework.return_home select gen_random_uuid(), f.id, 1, :by, now() from casework.case_file f""", """
            insert into casework.return_line select r.id, 1, y.id, 'WITH_PARENTS', current_date, '{POLICE}', 'AGREES',
                'WE_OURSELVES', '', :by, now() from casework.return_home r
                join casework.return_family y on y.case_file_id = r.case_file_id""", """
            insert into casework.return_move (return_id, number, state, version, words, moved_by, moved_at)
                select r.id, 1, 'ON_THE_WAY', 1, '', :by, now() from casework.return_home r""");

    private ManyReturns() {
    }
}
