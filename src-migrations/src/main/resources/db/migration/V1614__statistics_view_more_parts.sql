-- Answers of visits and returns as a snapshot reads them, and how waiting and answers become numbers.
create view statistics.visit_heard with (security_invoker = true) as
    select v.id as visit_id, v.case_file_id, v.visited_on, v.written_at, v.how in ('SEEN_ALONE', 'SEEN', 'SEEN_BY_OTHERS') as seen,
        case when h.school_days = 0 then 'NOT_THERE' else (select a.answer from casework.follow_up_answer a
            where a.visit_id = v.id and a.question = 'SCHOOL') end as school,
        (select a.answer from casework.follow_up_answer a where a.visit_id = v.id and a.question = 'WORK') as work,
        (select a.answer from casework.follow_up_answer a where a.visit_id = v.id and a.question = 'PAPERS') as papers,
        h.money, h.knows_whom_to_call as help
    from casework.follow_up_visit v join casework.follow_up_heard h on h.visit_id = v.id;
comment on view statistics.visit_heard is 'What was heard at visits, as answers.';

create view statistics.return_found with (security_invoker = true) as
    select r.case_file_id, r.round, a.arrived_on, l.durable, coalesce((select m.state from casework.return_move m
            where m.return_id = r.id order by m.number desc limit 1), 'PREPARED') as state,
        (select case when n.abroad then 'ACROSS' else 'WITHIN' end from casework.return_family_line n
            where n.family_id = l.family_id order by n.number desc limit 1) as border,
        case when l.family_id is null then null when exists (select from casework.return_home_visit s
            where s.family_id = l.family_id
            and (a.arrived_on is null or s.seen_on <= a.arrived_on)) then 'YES' else 'NO' end as seen
    from casework.return_home r left join casework.return_arrival a on a.return_id = r.id
    left join lateral (select n.durable, n.family_id from casework.return_line n where n.return_id = r.id
        order by n.number desc limit 1) l on true;
comment on view statistics.return_found is 'Returns, each as it was written last.';
grant select on statistics.visit_heard, statistics.return_found to kinward_snapshot;

create function statistics.waited(numbers jsonb, opened date, happened date) returns smallint language sql immutable parallel safe
    return statistics.number_of(numbers, case when happened is null then 'NOT_YET' when happened <= opened then 'SAME_DAY'
        when happened <= opened + 2 then 'WITHIN_2_DAYS' when happened <= opened + 3 then 'WITHIN_3_DAYS'
        when happened <= opened + 14 then 'WITHIN_14_DAYS' when happened <= opened + 30 then 'WITHIN_30_DAYS' else 'LATER' end, null);
comment on function statistics.waited(jsonb, date, date) is 'How long something took, in steps; what has not come yet is one of them.';

create function statistics.heard(numbers jsonb, due boolean, visit uuid, said text) returns smallint language sql immutable parallel safe
    return case when not due then 4 when visit is null then statistics.number_of(numbers, 'NOT_REACHED', null)
        else statistics.number_of(numbers, nullif(said, 'NOT_KNOWN'), 'NOT_KNOWN') end;
comment on function statistics.heard(jsonb, boolean, uuid, text) is 'An answer at a visit; who was not seen was not reached.';
grant execute on function statistics.waited(jsonb, date, date), statistics.heard(jsonb, boolean, uuid, text) to kinward_snapshot;
