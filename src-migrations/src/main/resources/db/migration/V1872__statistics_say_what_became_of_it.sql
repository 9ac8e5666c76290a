-- Referrals and what opened the door are gone through once for all of these case files.
create function statistics.files_answered(files uuid[]) returns table (case_file_id uuid, service_accepted smallint[], service_unanswered smallint[],
        referral_answer smallint[], factor_smaller smallint[], factor_guarded smallint[], factor_gone smallint[])
    language sql stable parallel safe
begin atomic
with file as materialized (select w.id from unnest(files) w (id)),
    sent as materialized (select r.case_file_id, r.service, r.due_at, a.state, a.written_at, e.state as ended
        from file f join casework.referral r on r.case_file_id = f.id
        left join casework.referral_line a on a.referral_id = r.id and a.number = 2
        left join lateral (select n.state from casework.referral_line n where n.referral_id = r.id
            and n.state in ('DELIVERED', 'NOT_DELIVERED') limit 1) e on true),
    services as (select s.case_file_id,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('SERVICE_ACCEPTED')), s.service, null))
                filter (where s.state = 'ACCEPTED') as accepted,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('SERVICE_UNANSWERED')), s.service, null))
                filter (where s.state is null) as unanswered
        from sent s group by s.case_file_id),
    answers as (select s.case_file_id, array_agg(distinct statistics.number_of((select statistics.numbers_of('REFERRAL_ANSWER')), c.code, null)) as every
        from sent s cross join lateral (values (case when s.state in ('ACCEPTED', 'DECLINED') then s.state when s.state is null then 'NO_ANSWER' end),
            (case when s.state in ('ACCEPTED', 'DECLINED') then case when s.written_at <= s.due_at then 'IN_TIME' else 'LATE' end end),
            (s.ended)) c (code)
        where c.code is not null group by s.case_file_id),
    doors as (select x.case_file_id,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('FACTOR_SMALLER')), x.code, null))
                filter (where n.state = 'MUCH_SMALLER') as smaller,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('FACTOR_GUARDED')), x.code, null))
                filter (where n.state = 'PROTECTED_AGAINST') as guarded,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('FACTOR_GONE')), x.code, null))
                filter (where n.state = 'GONE') as gone
        from file f join casework.factor x on x.case_file_id = f.id and x.kind = 'DOOR'
        left join lateral (select l.state from casework.factor_line l where l.factor_id = x.id order by l.number desc limit 1) n on true
        group by x.case_file_id)
select f.id,
    coalesce(services.accepted, (select statistics.none('SERVICE_ACCEPTED'))),
    coalesce(services.unanswered, (select statistics.none('SERVICE_UNANSWERED'))),
    coalesce(answers.every, (select statistics.none('REFERRAL_ANSWER'))),
    case when doors.case_file_id is null then statistics.nobody_asked() else coalesce(doors.smaller, (select statistics.none('FACTOR_SMALLER'))) end,
    case when doors.case_file_id is null then statistics.nobody_asked() else coalesce(doors.guarded, (select statistics.none('FACTOR_GUARDED'))) end,
    case when doors.case_file_id is null then statistics.nobody_asked() else coalesce(doors.gone, (select statistics.none('FACTOR_GONE'))) end
from file f left join services on services.case_file_id = f.id left join answers on answers.case_file_id = f.id
left join doors on doors.case_file_id = f.id;
end;
comment on function statistics.files_answered(uuid[]) is 'What became of referrals of these case files, and of what had opened the door.';
grant execute on function statistics.files_answered(uuid[]) to kinward_snapshot;
