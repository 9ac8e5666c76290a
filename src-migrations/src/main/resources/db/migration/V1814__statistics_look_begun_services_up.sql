-- What begun services are was looked for among the lines of all referrals of everybody, once an agency; the newest degree of a need by asking of each
-- whether there is a newer one. Both are found with the file now.
create or replace function statistics.files_helped(files uuid[]) returns table (case_file_id uuid, factor smallint[], factor_open smallint[],
        need smallint[], service smallint[], service_begun smallint[])
    language sql stable parallel safe
begin atomic
with file as materialized (select w.id from unnest(files) w (id)),
    door as (select x.case_file_id, x.code, (select n.state from casework.factor_line n where n.factor_id = x.id
            order by n.number desc limit 1) in ('OPEN', 'BEING_WORKED_ON') as still
        from file f join casework.factor x on x.case_file_id = f.id where x.kind = 'DOOR'),
    doors as (select d.case_file_id,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('FACTOR')), d.code, null)) as every,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('FACTOR_OPEN')), d.code, null))
                filter (where d.still) as still
        from door d group by d.case_file_id),
    assessed as (select distinct on (m.case_file_id) m.case_file_id, m.id from file f
        join casework.needs_assessment m on m.case_file_id = f.id
        where exists (select from casework.needs_area n where n.assessment_id = m.id) order by m.case_file_id, m.number desc),
    degrees as (select distinct on (a.case_file_id, n.area) a.case_file_id, n.area, n.degree
        from assessed a join casework.needs_area n on n.assessment_id = a.id order by a.case_file_id, n.area, n.number desc),
    needs as (select n.case_file_id, array_agg(distinct statistics.number_of((select statistics.numbers_of('NEED')), n.area, null))
            filter (where n.degree in ('SOME', 'URGENT')) as some from degrees n group by n.case_file_id),
    services as (select r.case_file_id,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('SERVICE')), r.service, null)) as every,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('SERVICE_BEGUN')), r.service, null))
                filter (where begun.yes) as begun
        from file f join casework.referral r on r.case_file_id = f.id
        left join lateral (select true as yes from casework.referral_line n where n.referral_id = r.id and n.state = 'STARTED'
            limit 1) begun on true group by r.case_file_id)
select f.id,
    coalesce(doors.every, statistics.nobody_asked()),
    case when doors.case_file_id is null then statistics.nobody_asked()
        else coalesce(doors.still, (select statistics.none('FACTOR_OPEN'))) end,
    case when needs.case_file_id is null then statistics.nobody_asked() else coalesce(needs.some, (select statistics.none('NEED'))) end,
    coalesce(services.every, (select statistics.none('SERVICE'))),
    coalesce(services.begun, (select statistics.none('SERVICE_BEGUN')))
from file f left join doors on doors.case_file_id = f.id left join needs on needs.case_file_id = f.id
left join services on services.case_file_id = f.id;
end;
comment on function statistics.files_helped(uuid[]) is 'Factors, needs and services of these case files.';
grant execute on function statistics.files_helped(uuid[]) to kinward_snapshot;
