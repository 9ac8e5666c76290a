-- What records say of houses and of going home.
create function statistics.files_home(files uuid[]) returns table (case_file_id uuid, returned_month smallint, arrived_on date,
        wait_bed smallint, stay smallint, nights smallint, going_out smallint, return_state smallint, return_to smallint,
        return_border smallint, home_seen smallint)
    language sql stable parallel safe
begin atomic
with file as materialized (select f.id, a.time_zone,
        (f.opened_at at time zone a.time_zone)::date as opened
        from unnest(files) w (id) join casework.case_file f on f.id = w.id join account.agency a on a.id = f.agency_id),
    stays as (select s.case_file_id, bool_or(s.left_at is null) as still, min((s.arrived_at at time zone f.time_zone)::date) as first_day,
            sum((s.left_at at time zone f.time_zone)::date - (s.arrived_at at time zone f.time_zone)::date) as nights
        from file f join casework.stay s on s.case_file_id = f.id
        where s.left_how is distinct from 'BY_MISTAKE' group by s.case_file_id),
    here as (select distinct on (s.case_file_id) s.case_file_id, s.left_how, (select r.going_out from casework.stay_review r
            where r.stay_id = s.id order by r.number desc limit 1) as going_out
        from file f join casework.stay s on s.case_file_id = f.id
        where s.left_how is distinct from 'BY_MISTAKE' order by s.case_file_id, s.arrived_at desc, s.id),
    home as materialized (select distinct on (r.case_file_id) r.*
        from file f join statistics.return_found r on r.case_file_id = f.id
        order by r.case_file_id, (r.arrived_on is not null) desc, r.round desc)
select f.id, statistics.month_of(home.arrived_on), home.arrived_on,
    case when stays.case_file_id is null then 4::smallint
        else statistics.waited((select statistics.numbers_of('WAIT_BED')), f.opened, stays.first_day) end,
    statistics.number_of((select statistics.numbers_of('STAY')), case when stays.case_file_id is null then 'NEVER'
        when stays.still then 'IN_A_HOUSE' else here.left_how end, null),
    case when stays.case_file_id is null then 4::smallint else coalesce(((select statistics.numbers_of('NIGHTS')) ->> case
        when stays.still then 'STILL_THERE' when stays.nights <= 7 then 'UP_TO_7' when stays.nights <= 30 then 'UP_TO_30'
        when stays.nights <= 90 then 'UP_TO_90' when stays.nights <= 180 then 'UP_TO_180' else 'MORE' end)::smallint, 5::smallint) end,
    statistics.number_of((select statistics.numbers_of('GOING_OUT')), here.going_out, case when stays.case_file_id is null then 'DOES_NOT_APPLY' end),
    statistics.number_of((select statistics.numbers_of('RETURN_STATE')), home.state, 'DOES_NOT_APPLY'),
    statistics.number_of((select statistics.numbers_of('RETURN_TO')), home.durable, 'DOES_NOT_APPLY'),
    statistics.number_of((select statistics.numbers_of('RETURN_BORDER')), home.border, 'DOES_NOT_APPLY'),
    statistics.number_of((select statistics.numbers_of('HOME_SEEN')), home.seen, 'DOES_NOT_APPLY')
from file f left join stays on stays.case_file_id = f.id left join here on here.case_file_id = f.id
left join home on home.case_file_id = f.id;
end;
comment on function statistics.files_home(uuid[]) is 'What records of these case files say of houses and returns; and the day of coming home.';
grant execute on function statistics.files_home(uuid[]) to kinward_snapshot;
