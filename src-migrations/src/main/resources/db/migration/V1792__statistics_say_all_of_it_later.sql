-- What records say of the time after the first days.
create function statistics.files_since(files uuid[]) returns table (case_file_id uuid, returned_month smallint, arrived_on date,
        wait_bed smallint, stay smallint, nights smallint, going_out smallint, return_state smallint, return_to smallint,
        return_border smallint, home_seen smallint, school_start smallint, school_now smallint, school_end smallint,
        school_after_six smallint, school_after_twelve smallint, work_start smallint, work_now smallint, work_end smallint,
        pay_now smallint, help_start smallint, help_now smallint, help_end smallint, papers_start smallint, papers_now smallint,
        papers_end smallint, help_said smallint[], wait_health smallint, wait_assessment smallint, wait_plan smallint, wait_service smallint, back_after smallint,
        factor_left smallint[], incident smallint[], contact_missed smallint[], family_help smallint[], legal smallint[], law smallint[],
        consent smallint[])
    language sql stable parallel safe
begin atomic
with file as materialized (select f.id, f.child_id, f.intake_id, f.agency_id, f.opened_at, a.time_zone,
        (f.opened_at at time zone a.time_zone)::date as opened
        from unnest(files) w (id) join casework.case_file f on f.id = w.id join account.agency a on a.id = f.agency_id),
    health as (select c.intake_id, c.told_on from file f join casework.first_days_health_check c on c.intake_id = f.intake_id
        where c.examined_by <> 'NOBODY_YET'),
    assessed as (select n.case_file_id, min(l.moved_at at time zone f.time_zone)::date as day from file f
        join casework.needs_assessment n on n.case_file_id = f.id join casework.needs_line l on l.assessment_id = n.id
        where l.state = 'GIVEN' group by n.case_file_id),
    planned as (select p.case_file_id, min(l.moved_at at time zone f.time_zone)::date as day from file f
        join casework.plan p on p.case_file_id = f.id join casework.plan_line l on l.plan_id = p.id
        where l.state = 'IN_FORCE' group by p.case_file_id),
    served as (select r.case_file_id, min(l.written_at at time zone f.time_zone)::date as day from file f
        join casework.referral r on r.case_file_id = f.id join casework.referral_line l on l.referral_id = r.id
        where l.state = 'STARTED' group by r.case_file_id),
    before as materialized (select distinct on (f.id) f.id, p.id as earlier, p.closed_at from file f
        join casework.case_file p on p.child_id = f.child_id and p.agency_id = f.agency_id and p.id <> f.id
        where p.closed_at <= f.opened_at order by f.id, p.closed_at desc, p.id),
    stayed as (select b.id, array_agg(distinct statistics.number_of((select statistics.numbers_of('FACTOR_LEFT')), x.code, null))
            filter (where (select n.state from casework.factor_line n where n.factor_id = x.id order by n.number desc limit 1)
                in ('OPEN', 'BEING_WORKED_ON')) as still
        from before b join casework.factor x on x.case_file_id = b.earlier and x.kind = 'DOOR' group by b.id)
select v.*,
    statistics.waited((select statistics.numbers_of('WAIT_HEALTH')), f.opened, health.told_on),
    statistics.waited((select statistics.numbers_of('WAIT_ASSESSMENT')), f.opened, assessed.day),
    statistics.waited((select statistics.numbers_of('WAIT_PLAN')), f.opened, planned.day),
    statistics.waited((select statistics.numbers_of('WAIT_SERVICE')), f.opened, served.day),
    coalesce(((select statistics.numbers_of('BACK_AFTER')) ->> case when before.id is null then 'FIRST_FILE'
        when f.opened_at <= before.closed_at + interval '6 months' then 'WITHIN_6_MONTHS'
        when f.opened_at <= before.closed_at + interval '12 months' then 'WITHIN_12_MONTHS'
        when f.opened_at <= before.closed_at + interval '24 months' then 'WITHIN_24_MONTHS' else 'LATER' end)::smallint, 5::smallint),
    case when before.id is null then array[4::smallint] when stayed.id is null then statistics.nobody_asked()
        else coalesce(stayed.still, (select statistics.none('FACTOR_LEFT'))) end,
    m.incident, m.contact_missed, m.family_help, m.legal, m.law, m.consent
from file f join statistics.files_visited(files) v on v.case_file_id = f.id join statistics.files_met(files) m on m.case_file_id = f.id
left join health on health.intake_id = f.intake_id left join assessed on assessed.case_file_id = f.id
left join planned on planned.case_file_id = f.id left join served on served.case_file_id = f.id
left join before on before.id = f.id left join stayed on stayed.id = f.id;
end;
comment on function statistics.files_since(uuid[]) is 'What records of these case files say of the time after the first days.';
grant execute on function statistics.files_since(uuid[]) to kinward_snapshot;
