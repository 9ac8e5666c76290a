-- What became of what was asked of services, and of what had opened the door (questions 13 and 10). A version that was written before says none of it, and
-- its seal does not cover it; one that is written from now on says all of it.
alter table statistics.record
    add column service_accepted smallint[], add column service_unanswered smallint[], add column referral_answer smallint[],
    add column factor_smaller smallint[], add column factor_guarded smallint[], add column factor_gone smallint[],
    add constraint record_says_what_became_or_nothing check (num_nulls(
        service_accepted, service_unanswered, referral_answer, factor_smaller, factor_guarded, factor_gone) in (0, 6));
grant select (service_accepted, service_unanswered, referral_answer, factor_smaller, factor_guarded, factor_gone)
    on statistics.record to kinward_stats;
comment on column statistics.record.service_accepted is 'Services that a provider has accepted.';
comment on column statistics.record.service_unanswered is 'Services that were asked for and not answered yet.';
comment on column statistics.record.referral_answer is 'What providers answered, whether in time, and what came of it.';
comment on column statistics.record.factor_smaller is 'What opened the door and is much smaller now.';
comment on column statistics.record.factor_guarded is 'What opened the door and is protected against now.';
comment on column statistics.record.factor_gone is 'What opened the door and is gone now.';
grant select (due_at) on casework.referral to kinward_snapshot;
grant select (number) on casework.referral_line to kinward_snapshot;

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
