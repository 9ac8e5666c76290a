-- What a child said of the help is read from the visit that was found anyway; consent is gone through once more.
drop function statistics.files_since(uuid[]), statistics.files_visited(uuid[]), statistics.files_met(uuid[]);

create function statistics.files_visited(files uuid[]) returns table (case_file_id uuid, returned_month smallint, arrived_on date,
        wait_bed smallint, stay smallint, nights smallint, going_out smallint, return_state smallint, return_to smallint,
        return_border smallint, home_seen smallint, school_start smallint, school_now smallint, school_end smallint,
        school_after_six smallint, school_after_twelve smallint, work_start smallint, work_now smallint, work_end smallint,
        pay_now smallint, help_start smallint, help_now smallint, help_end smallint, papers_start smallint, papers_now smallint,
        papers_end smallint, help_said smallint[])
    language sql stable parallel safe
begin atomic
with home as materialized (select h.* from statistics.files_home(files) h),
    seen as materialized (select v.* from home f cross join lateral (select h.* from statistics.visit_heard h
        where h.case_file_id = f.case_file_id and h.seen offset 0) v),
    early as (select distinct on (v.case_file_id) v.* from seen v order by v.case_file_id, v.visited_on, v.written_at, v.visit_id),
    late as (select distinct on (v.case_file_id) v.* from seen v
        order by v.case_file_id, v.visited_on desc, v.written_at desc, v.visit_id desc),
    ends as (select distinct on (e.case_file_id) e.case_file_id, v.visit_id, v.school, v.work, v.help, v.papers from home f
        join casework.follow_up_end e on e.case_file_id = f.case_file_id
        cross join lateral (select h.* from statistics.visit_heard h where h.visit_id = e.measure offset 0) v
        order by e.case_file_id, e.number desc),
    six as (select distinct on (v.case_file_id) v.case_file_id, v.visit_id, v.school from seen v
        join home h on h.case_file_id = v.case_file_id
        where v.visited_on between h.arrived_on + interval '5 months' and h.arrived_on + interval '8 months'
        order by v.case_file_id, coalesce(v.school, 'NOT_KNOWN') = 'NOT_KNOWN',
            abs(v.visited_on - (h.arrived_on + interval '6 months')::date), v.visit_id),
    twelve as (select distinct on (v.case_file_id) v.case_file_id, v.visit_id, v.school from seen v
        join home h on h.case_file_id = v.case_file_id
        where v.visited_on between h.arrived_on + interval '11 months' and h.arrived_on + interval '15 months'
        order by v.case_file_id, coalesce(v.school, 'NOT_KNOWN') = 'NOT_KNOWN',
            abs(v.visited_on - (h.arrived_on + interval '12 months')::date), v.visit_id),
    followed as (select distinct p.case_file_id from home f join casework.follow_up_plan p on p.case_file_id = f.case_file_id),
    ended as (select distinct e.case_file_id from home f join casework.follow_up_end e on e.case_file_id = f.case_file_id
        where not exists (select from casework.follow_up_plan p where p.case_file_id = e.case_file_id and p.number > e.number))
select f.*,
    statistics.heard((select statistics.numbers_of('SCHOOL_START')), followed.case_file_id is not null, early.visit_id, early.school), statistics.heard((select statistics.numbers_of('SCHOOL_NOW')), followed.case_file_id is not null, late.visit_id, late.school),
    statistics.heard((select statistics.numbers_of('SCHOOL_END')), ended.case_file_id is not null, ends.visit_id, ends.school), statistics.heard((select statistics.numbers_of('SCHOOL_AFTER_SIX')), f.arrived_on is not null, six.visit_id, six.school),
    statistics.heard((select statistics.numbers_of('SCHOOL_AFTER_TWELVE')), f.arrived_on is not null, twelve.visit_id, twelve.school), statistics.heard((select statistics.numbers_of('WORK_START')), followed.case_file_id is not null, early.visit_id, early.work),
    statistics.heard((select statistics.numbers_of('WORK_NOW')), followed.case_file_id is not null, late.visit_id, late.work), statistics.heard((select statistics.numbers_of('WORK_END')), ended.case_file_id is not null, ends.visit_id, ends.work),
    statistics.heard((select statistics.numbers_of('PAY_NOW')), followed.case_file_id is not null, late.visit_id, late.money), statistics.heard((select statistics.numbers_of('HELP_START')), followed.case_file_id is not null, early.visit_id, early.help),
    statistics.heard((select statistics.numbers_of('HELP_NOW')), followed.case_file_id is not null, late.visit_id, late.help), statistics.heard((select statistics.numbers_of('HELP_END')), ended.case_file_id is not null, ends.visit_id, ends.help),
    statistics.heard((select statistics.numbers_of('PAPERS_START')), followed.case_file_id is not null, early.visit_id, early.papers), statistics.heard((select statistics.numbers_of('PAPERS_NOW')), followed.case_file_id is not null, late.visit_id, late.papers),
    statistics.heard((select statistics.numbers_of('PAPERS_END')), ended.case_file_id is not null, ends.visit_id, ends.papers),
    case when followed.case_file_id is null then array[4::smallint]
        when late.visit_id is null then array[statistics.number_of((select statistics.numbers_of('HELP_SAID')), 'NOT_REACHED', null)]
        else array_remove(array[
            case when late.helped then statistics.number_of((select statistics.numbers_of('HELP_SAID')), 'HELPED', null) end,
            case when late.did_not then statistics.number_of((select statistics.numbers_of('HELP_SAID')), 'DID_NOT_HELP', null) end,
            case when not (late.helped or late.did_not)
                then statistics.number_of((select statistics.numbers_of('HELP_SAID')), 'NOTHING_SAID', null) end,
            case when late.leaving = 'YES'
                then statistics.number_of((select statistics.numbers_of('HELP_SAID')), 'THINKS_OF_LEAVING', null) end], null) end
from home f left join early on early.case_file_id = f.case_file_id left join late on late.case_file_id = f.case_file_id
left join ends on ends.case_file_id = f.case_file_id left join six on six.case_file_id = f.case_file_id
left join twelve on twelve.case_file_id = f.case_file_id left join followed on followed.case_file_id = f.case_file_id
left join ended on ended.case_file_id = f.case_file_id;
end;
comment on function statistics.files_visited(uuid[]) is 'What records of these case files say of houses, returns and visits.';
grant execute on function statistics.files_visited(uuid[]) to kinward_snapshot;
