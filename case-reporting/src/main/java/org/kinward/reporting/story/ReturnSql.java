package org.kinward.reporting.story;

/** What happened on the way home of a child: the family was found and seen, the child was asked, and what became of a return. */
final class ReturnSql {

    static final String EVENTS = """
                union all select y.id, 'RETURN', y.found_at, y.found_by, 'FOUND', null, null
                    from casework.return_family y join the_file f on f.id = y.case_file_id
                union all select md5('home ' || v.family_id || ' ' || v.number)::uuid, 'RETURN', v.written_at, v.written_by,
                    'HOME_SEEN', nullif(v.words, ''), null
                    from casework.return_family y join the_file f on f.id = y.case_file_id
                    join casework.return_home_visit v on v.family_id = y.id
                union all select md5('wish ' || w.case_file_id || ' ' || w.number)::uuid, 'RETURN', w.written_at, w.written_by,
                    'WISH', nullif(w.words, ''), null from casework.return_wish w join the_file f on f.id = w.case_file_id
                union all select s.id, 'RETURN', e.said_at, e.said_by,
                    case e.came when 'DONE' then 'STEP_DONE' else 'STEP_NOT_DONE' end,
                    nullif(concat_ws(': ', nullif(s.words, ''), nullif(e.words, '')), ''), null
                    from casework.return_step s join the_file f on f.id = s.case_file_id
                    join casework.return_step_end e on e.step_id = s.id
                union all select md5('move ' || m.return_id || ' ' || m.number)::uuid, 'RETURN', m.moved_at, m.moved_by, m.state,
                    nullif(m.words, ''), null from casework.return_home r join the_file f on f.id = r.case_file_id
                    join casework.return_move m on m.return_id = r.id
            """;

    private ReturnSql() {
    }
}
