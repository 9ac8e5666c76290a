-- What a record says once of later times.
create view statistics.file_later with (security_invoker = true) as
select f.id as case_file_id, f.intake_id, f.child_id, f.agency_id, f.opened_at, statistics.month_of(home.arrived_on) as returned_month,
    case when stays.number = 0 then 4 else statistics.waited((select statistics.numbers_of('WAIT_BED')), day.opened, stays.first_day) end
        as wait_bed,
    statistics.number_of((select statistics.numbers_of('STAY')), case when stays.number = 0 then 'NEVER'
        when stays.still then 'IN_A_HOUSE' else here.left_how end, null) as stay,
    case when stays.number = 0 then 4 else statistics.number_of((select statistics.numbers_of('NIGHTS')), case
        when stays.still then 'STILL_THERE' when stays.nights <= 7 then 'UP_TO_7' when stays.nights <= 30 then 'UP_TO_30'
        when stays.nights <= 90 then 'UP_TO_90' when stays.nights <= 180 then 'UP_TO_180' else 'MORE' end, null) end as nights,
    statistics.number_of((select statistics.numbers_of('GOING_OUT')), here.going_out,
        case when stays.number = 0 then 'DOES_NOT_APPLY' end) as going_out,
    statistics.number_of((select statistics.numbers_of('RETURN_STATE')), home.state, 'DOES_NOT_APPLY') as return_state,
    statistics.number_of((select statistics.numbers_of('RETURN_TO')), home.durable, 'DOES_NOT_APPLY') as return_to,
    statistics.number_of((select statistics.numbers_of('RETURN_BORDER')), home.border, 'DOES_NOT_APPLY') as return_border,
    statistics.number_of((select statistics.numbers_of('HOME_SEEN')), home.seen, 'DOES_NOT_APPLY') as home_seen,
    statistics.heard((select statistics.numbers_of('SCHOOL_START')), day.followed, early.visit_id, early.school) as school_start,
    statistics.heard((select statistics.numbers_of('WORK_START')), day.followed, early.visit_id, early.work) as work_start,
    statistics.heard((select statistics.numbers_of('HELP_START')), day.followed, early.visit_id, early.help) as help_start,
    statistics.heard((select statistics.numbers_of('PAPERS_START')), day.followed, early.visit_id, early.papers) as papers_start,
    statistics.heard((select statistics.numbers_of('SCHOOL_NOW')), day.followed, late.visit_id, late.school) as school_now,
    statistics.heard((select statistics.numbers_of('WORK_NOW')), day.followed, late.visit_id, late.work) as work_now,
    statistics.heard((select statistics.numbers_of('HELP_NOW')), day.followed, late.visit_id, late.help) as help_now,
    statistics.heard((select statistics.numbers_of('PAPERS_NOW')), day.followed, late.visit_id, late.papers) as papers_now,
    statistics.heard((select statistics.numbers_of('SCHOOL_END')), day.ended, ends.visit_id, ends.school) as school_end,
    statistics.heard((select statistics.numbers_of('WORK_END')), day.ended, ends.visit_id, ends.work) as work_end,
    statistics.heard((select statistics.numbers_of('HELP_END')), day.ended, ends.visit_id, ends.help) as help_end,
    statistics.heard((select statistics.numbers_of('PAPERS_END')), day.ended, ends.visit_id, ends.papers) as papers_end,
    statistics.heard((select statistics.numbers_of('PAY_NOW')), day.followed, late.visit_id, late.money) as pay_now,
    statistics.heard((select statistics.numbers_of('SCHOOL_AFTER_SIX')), home.arrived_on is not null, six.visit_id, six.school) as school_after_six,
    statistics.heard((select statistics.numbers_of('SCHOOL_AFTER_TWELVE')), home.arrived_on is not null, twelve.visit_id, twelve.school) as school_after_twelve
from casework.case_file f join account.agency a on a.id = f.agency_id
cross join lateral (select (f.opened_at at time zone a.time_zone)::date as opened, exists (select from casework.follow_up_plan p where p.case_file_id = f.id) as followed,
    exists (select from casework.follow_up_end e where e.case_file_id = f.id and not exists (select from casework.follow_up_plan p
        where p.case_file_id = f.id and p.number > e.number)) as ended) day
cross join lateral (select count(*) as number, coalesce(bool_or(s.left_at is null), false) as still,
    min((s.arrived_at at time zone a.time_zone)::date) as first_day, sum((s.left_at at time zone a.time_zone)::date
        - (s.arrived_at at time zone a.time_zone)::date) as nights
    from casework.stay s where s.case_file_id = f.id and s.left_how is distinct from 'BY_MISTAKE') stays
left join lateral (select s.left_how, (select r.going_out from casework.stay_review r where r.stay_id = s.id
        order by r.number desc limit 1) as going_out from casework.stay s
    where s.case_file_id = f.id and s.left_how is distinct from 'BY_MISTAKE' order by s.arrived_at desc, s.id limit 1) here on true
left join lateral (select r.* from statistics.return_found r where r.case_file_id = f.id
    order by (r.arrived_on is not null) desc, r.round desc limit 1) home on true
left join lateral (select v.* from statistics.visit_heard v where v.case_file_id = f.id and v.seen order by v.visited_on,
    v.written_at, v.visit_id limit 1) early on true
left join lateral (select v.* from statistics.visit_heard v where v.case_file_id = f.id and v.seen
    order by v.visited_on desc, v.written_at desc, v.visit_id desc limit 1) late on true
left join lateral (select v.* from casework.follow_up_end e join statistics.visit_heard v on v.visit_id = e.measure
    where e.case_file_id = f.id order by e.number desc limit 1) ends on true
left join lateral (select v.* from statistics.visit_heard v where v.case_file_id = f.id and v.seen
    and v.visited_on between home.arrived_on + interval '5 months' and home.arrived_on + interval '8 months'
    order by coalesce(v.school, 'NOT_KNOWN') = 'NOT_KNOWN', abs(v.visited_on - (home.arrived_on + interval '6 months')::date),
    v.visit_id limit 1) six on true
left join lateral (select v.* from statistics.visit_heard v where v.case_file_id = f.id and v.seen
    and v.visited_on between home.arrived_on + interval '11 months' and home.arrived_on + interval '15 months'
    order by coalesce(v.school, 'NOT_KNOWN') = 'NOT_KNOWN', abs(v.visited_on - (home.arrived_on + interval '12 months')::date), v.visit_id
    limit 1) twelve on true;
comment on view statistics.file_later is 'Case files as a snapshot writes them down: the time after the first days, what a child has one of.';
grant select on statistics.file_later to kinward_snapshot;
