package org.kinward.reporting.story;

/**
 * The part of the statement that says what was done in the case, after the first days. A table stands in it once where one
 * row tells of two events: its fence is asked once then, and the fences are most of what the statement costs.
 */
final class CareSql {

    /** What people said about danger, what was done for safety, and how it stood with what opened the door. */
    private static final String RISK = """
                union all select d.id, 'DANGER', w.at, w.who, w.word, w.words, null
                    from casework.danger_assessment d join the_file f on f.id = d.case_file_id
                    left join casework.danger_settled s on s.assessment_id = d.id
                    cross join lateral (values (d.judged_at, d.judged_by, 'JUDGED ' || d.level, d.reason),
                        (s.settled_at, s.settled_by, case s.level when d.level then 'KEPT ' else 'CHANGED ' end || s.level,
                        s.reason)) w (at, who, word, words) where w.at is not null
                union all select s.id, 'SAFETY', w.at, w.who, w.word, w.words, null
                    from casework.safety_action s join the_file f on f.id = s.case_file_id
                    left join casework.safety_action_end e on e.action_id = s.id
                    cross join lateral (values (s.planned_at, s.planned_by, 'PLANNED', s.words),
                        (e.ended_at, e.ended_by, e.how, concat_ws(': ', s.words, nullif(e.words, ''))))
                        w (at, who, word, words) where w.at is not null
                union all select o.id, 'FACTOR', l.written_at, l.written_by, l.state, l.seen, null
                    from casework.factor_line l join casework.factor o on o.id = l.factor_id
                    join the_file f on f.id = o.case_file_id
                union all select md5(l.assessment_id || ' ' || l.number)::uuid, 'NEEDS', l.moved_at, l.moved_by, l.state, null,
                    null from casework.needs_line l join casework.needs_assessment n on n.id = l.assessment_id
                    join the_file f on f.id = n.case_file_id
                union all select b.id, 'BEST_INTERESTS', b.written_at, b.written_by, b.about, b.reasons, null
                    from casework.best_interests b join the_file f on f.id = b.case_file_id
                union all select md5(s.case_file_id || s.path || s.number)::uuid, 'PATH', s.written_at, s.written_by, s.step,
                    nullif(s.words, ''), null from casework.path_line s join the_file f on f.id = s.case_file_id
                union all select c.id, 'FUNCTIONING', c.written_at, c.written_by, c.carer, null, null
                    from casework.functioning c join the_file f on f.id = c.case_file_id
            """;
    /** What somebody else was asked to agree to, what came of it, and that the file was closed, opened again, or followed. */
    private static final String APPROVAL = """
                union all select w.id, 'APPROVAL', w.at, w.who, w.word, w.words, null
                    from casework.approval a join the_file f on f.id = a.case_file_id
                    cross join lateral (values (a.id, a.asked_at, a.asked_by, 'ASKED.' || a.kind, nullif(a.words, '')),
                        (md5('ended ' || a.id)::uuid, a.ended_at, a.ended_by, a.state || '.' || a.kind, a.reason))
                        w (id, at, who, word, words) where w.at is not null
                union all select md5('move ' || m.case_file_id || m.number)::uuid, 'FILE', m.moved_at, m.moved_by,
                    case when m.transfer_id is null then m.state else 'TRANSFERRED' end, coalesce(m.words, l.words), null from casework.file_move m
                    join the_file f on f.id = m.case_file_id left join casework.closing_line l
                    on l.closing_id = m.closing_id and l.number = m.closing_number
                union all select w.id, 'FILE', w.at, w.who, w.word, w.words, null
                    from casework.transfer t join the_file f on f.id = t.case_file_id
                    cross join lateral (values (t.id, t.offered_at, t.offered_by, 'OFFERED', t.words),
                        (md5('answer ' || t.id)::uuid, case when t.state in ('DECLINED', 'TAKEN_BACK') then t.answered_at end,
                        t.answered_by, t.state, nullif(t.answer_words, ''))) w (id, at, who, word, words)
                    where w.at is not null
                union all select md5('aftercare ' || l.case_file_id || l.number)::uuid, 'FILE', l.written_at, l.written_by,
                    case l.state when 'PLANNED' then 'AFTERCARE_PLANNED' when 'GOES_ON' then 'AFTERCARE_GOES_ON'
                    when 'ENDED' then 'AFTERCARE_ENDED' else 'AFTERCARE_NOT_WANTED' end, l.words, null
                    from casework.aftercare_line l join the_file f on f.id = l.case_file_id
                union all select md5('before ' || a.intake_id)::uuid, 'FILE', a.opened_at, a.opened_by, 'FOLLOWED', null, null
                    from casework.file_again a join the_file f on f.id = a.earlier_file_id
                union all select md5('after ' || a.intake_id)::uuid, 'FILE', a.opened_at, a.opened_by, 'FOLLOWS', k.words,
                    null from casework.file_again a join the_file f on f.intake_id = a.intake_id
                    left join casework.file_again_known k on k.intake_id = a.intake_id
            """;
    /** When the child came and left, and when it was searched for; never where. */
    private static final String HOUSE = """
                union all select w.id, 'STAY', w.at, w.who, w.word, null, null
                    from casework.stay s join the_file f on f.id = s.case_file_id
                    cross join lateral (values (s.id, s.arrived_at, s.arrived_by, 'ARRIVED'),
                        (md5('left ' || s.id)::uuid, s.left_at, s.left_by, s.left_how)) w (id, at, who, word)
                    where s.left_how is distinct from 'BY_MISTAKE' and w.at is not null
                union all select w.id, 'SEARCH', w.at, w.who, w.word, w.words, null
                    from casework.search x join the_file f on f.intake_id = x.intake_id
                    cross join lateral (values (x.id, x.begun_at, x.begun_by, 'BEGUN', null),
                        (md5('over ' || x.id)::uuid, x.ended_at, x.ended_by, x.ended_how, nullif(x.ended_words, '')))
                        w (id, at, who, word, words) where w.at is not null
            """;

    /** Where referrals stood, and why one was declined or not delivered. */
    private static final String REFERRALS = """
                union all select md5('line ' || r.id || ' ' || l.number)::uuid, 'REFERRAL', l.written_at, l.written_by, l.state,
                    concat_ws(': ', p.name, nullif(w.words, '')), null
                    from casework.referral r join the_file f on f.id = r.case_file_id
                    join casework.referral_line l on l.referral_id = r.id
                    left join casework.referral_reason w on w.referral_id = l.referral_id and w.number = l.number
                    left join casework.provider p on p.id = r.provider_id
                union all select g.id, 'REFERRAL', g.said_at, g.said_by, 'NO_SERVICE', g.words, null
                    from casework.service_gap g join the_file f on f.id = g.case_file_id
                union all select md5('gap ' || e.gap_id)::uuid, 'REFERRAL', e.said_at, e.said_by, e.how, g.words,
                    null from casework.service_gap g join the_file f on f.id = g.case_file_id
                    join casework.service_gap_end e on e.gap_id = g.id
            """;
    /** How a child was followed up: plans, visits, what was not done and why, a search, the decision; and sightings. */
    private static final String FOLLOW_UP = """
                union all select md5('plan ' || p.case_file_id || ' ' || p.number)::uuid, 'FOLLOW_UP', p.planned_at,
                    p.planned_by, 'PLANNED ' || p.solution, null, null from casework.follow_up_plan p
                    join the_file f on f.id = p.case_file_id
                union all select v.id, 'FOLLOW_UP', v.written_at, v.written_by, 'VISIT ' || v.how,
                    nullif(concat_ws(': ', nullif(h.helped, ''), nullif(h.did_not, '')), ''), null
                    from casework.follow_up_visit v join the_file f on f.id = v.case_file_id
                    left join casework.follow_up_heard h on h.visit_id = v.id
                union all select w.id, 'FOLLOW_UP', w.at, w.who, w.word, nullif(w.words, ''), null
                    from casework.follow_up_contact c join the_file f on f.id = c.case_file_id
                    cross join lateral (select c.id, e.ended_at, e.ended_by, e.how || coalesce(' ' || e.reason, ''), e.words
                        from casework.follow_up_contact_end e where e.contact_id = c.id and e.how in ('NOT_DONE', 'MISSING')
                        union all select md5('search ' || s.contact_id || ' ' || s.number)::uuid, s.written_at, s.written_by,
                        'SEARCH ' || s.step, s.words from casework.follow_up_search s where s.contact_id = c.id)
                        w (id, at, who, word, words)
                union all select md5('over ' || e.case_file_id || ' ' || e.number)::uuid, 'FOLLOW_UP', e.ended_at,
                    e.ended_by, 'OVER ' || e.reason, e.words, null from casework.follow_up_end e
                    join the_file f on f.id = e.case_file_id
                union all select w.id, 'SIGHTING', w.at, w.who, w.word, w.words, null
                    from casework.sighting s join the_file f on f.id = s.case_file_id
                    left join casework.sighting_check k on k.sighting_id = s.id
                    cross join lateral (values (s.id, s.written_at, s.written_by, 'TOLD', s.words),
                        (md5('check ' || s.id)::uuid, k.checked_at, k.checked_by, k.came, k.words))
                        w (id, at, who, word, words) where w.at is not null
            """;

    /** Legs of the way, papers of the child, and that a service is told about suspected persons; never about whom. */
    private static final String LATER = """
                union all select md5('leg ' || l.intake_id || ' ' || l.leg || ' ' || l.version)::uuid, 'LEG', l.written_at,
                    l.written_by, case when l.is_mistake then 'MISTAKE' when l.version > 0 then 'CHANGED' else 'WRITTEN' end,
                    null, null from casework.later_leg l join the_file f on f.intake_id = l.intake_id
                union all select md5('paper ' || l.intake_id || ' ' || l.paper || ' ' || l.version)::uuid, 'CHILD_PAPER',
                    l.written_at, l.written_by,
                    case when l.is_mistake then 'MISTAKE' when l.version > 0 then 'CHANGED' else 'WRITTEN' end,
                    null, null from casework.first_days_paper l join the_file f on f.intake_id = l.intake_id
                union all select d.id, 'SUSPECTS', d.decided_at, d.decided_by, d.send_to, d.why, null
                    from casework.suspect_decision d join the_file f on f.intake_id = d.intake_id
            """;

    /** What was put in, and what became of it; never what stands in it. */
    private static final String DOCUMENTS = """
                union all select d.id, 'DOCUMENT', d.put_at, d.put_by, 'PUT ' || d.kind, null, null
                    from casework.document d join the_file f on f.id = d.case_file_id
                union all select md5('document ' || l.document_id || ' ' || l.number)::uuid, 'DOCUMENT', l.said_at, l.said_by,
                    l.move || ' ' || d.kind, null, null from casework.document_line l
                    join casework.document d on d.id = l.document_id join the_file f on f.id = d.case_file_id
            """;

    /** Each as a union with what comes before it. */
    static final String EVENTS = RISK + REFERRALS + APPROVAL + PlanSql.EVENTS + HOUSE + FOLLOW_UP + LATER
            + ReturnSql.EVENTS + DOCUMENTS;

    private CareSql() {
    }
}
