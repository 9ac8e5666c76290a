package org.kinward.reporting.story;

/** What happened with the plan of a child: its moves, its steps, promises, school and work, help for the family. */
final class PlanSql {

    static final String EVENTS = """
                union all select w.id, 'PLAN', w.at, w.who, w.word, nullif(w.words, ''), null
                    from casework.plan p join the_file f on f.id = p.case_file_id
                    cross join lateral (select md5('plan ' || p.id || ' ' || l.number)::uuid, l.moved_at, l.moved_by,
                        case when (l.state_before, l.state) = ('IN_FORCE', 'IN_FORCE') then 'REVIEWED' else l.state end, l.why
                        from casework.plan_line l where l.plan_id = p.id
                        union all select md5('talk ' || t.plan_id || ' ' || t.number)::uuid, t.written_at, t.written_by,
                        case t.child_says when 'AGREES' then 'TALK_AGREES' when 'DOES_NOT_AGREE' then 'TALK_DOES_NOT_AGREE'
                        else 'TALK_COULD_NOT_ANSWER' end, t.child_words from casework.plan_talk t where t.plan_id = p.id)
                        w (id, at, who, word, words)
                union all select md5('step ' || s.id || ' ' || l.number)::uuid, 'PLAN_STEP', l.moved_at, l.moved_by, l.state,
                    concat_ws(': ', s.words, nullif(l.why, '')), null
                    from casework.plan_goal g join the_file f on f.id = g.case_file_id
                    join casework.plan_step s on s.goal_id = g.id
                    join casework.plan_step_line l on l.step_id = s.id and l.number > 1
                union all select md5('promise ' || m.id || ' ' || l.number)::uuid, 'PROMISE', l.moved_at, l.moved_by, l.state,
                    concat_ws(': ', m.words, nullif(l.told, '')), null
                    from casework.promise m join the_file f on f.id = m.case_file_id
                    join casework.promise_line l on l.promise_id = m.id
                union all select md5('school ' || o.case_file_id || ' ' || o.number)::uuid, 'SCHOOL_WORK', o.written_at,
                    o.written_by, o.says, nullif(o.words, ''), null
                    from casework.school_offer o join the_file f on f.id = o.case_file_id
                union all select md5('work ' || w.case_file_id || ' ' || w.number)::uuid, 'SCHOOL_WORK', w.written_at,
                    w.written_by, case when w.ready then 'READY' else w.verdict end, w.words, null
                    from casework.work_look w join the_file f on f.id = w.case_file_id
                union all select md5('help ' || h.id || ' ' || l.number)::uuid, 'FAMILY_HELP', l.moved_at, l.moved_by,
                    case when not l.goes_on then 'ENDED' when l.number = 1 then 'BEGAN' else 'LOOKED' end,
                    concat_ws(': ', h.words, nullif(l.words, '')), null
                    from casework.family_help h join the_file f on f.id = h.case_file_id
                    join casework.family_help_line l on l.help_id = h.id
            """;

    private PlanSql() {
    }
}
