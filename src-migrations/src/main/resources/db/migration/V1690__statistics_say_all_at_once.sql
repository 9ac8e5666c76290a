-- What records say of case files is worked out for many at once: every page is gone through once, and not once for each file. The three
-- functions below are such that a statement with them takes them in; none may be asked for an argument that is itself a query.
drop view statistics.file_now;
drop view statistics.file_once;
drop view statistics.file_since;
drop view statistics.file_later;

create or replace function statistics.waited(numbers jsonb, opened date, happened date) returns smallint
    language sql immutable parallel safe
    return coalesce((numbers ->> case when happened is null then 'NOT_YET' when happened <= opened then 'SAME_DAY'
        when happened <= opened + 2 then 'WITHIN_2_DAYS' when happened <= opened + 3 then 'WITHIN_3_DAYS'
        when happened <= opened + 14 then 'WITHIN_14_DAYS' when happened <= opened + 30 then 'WITHIN_30_DAYS' else 'LATER'
        end)::smallint, 5::smallint);

create or replace function statistics.heard(numbers jsonb, due boolean, visit uuid, said text) returns smallint
    language sql immutable parallel safe
    return case when not due then 4::smallint when visit is not null and (said is null or said = 'NOT_KNOWN') then 1::smallint
        else coalesce((numbers ->> case when visit is null then 'NOT_REACHED' else said end)::smallint, 5::smallint) end;

create function statistics.file_ages(files uuid[]) returns table (case_file_id uuid, intake_id uuid, birth_earliest date,
        birth_latest date, estimated boolean, sex text, sex_standing text, age_basis text, age_standing text, at_intake integer,
        at_closing integer, opened date, closed date)
    language sql stable parallel safe
begin atomic
    with day as materialized (select f.id, f.intake_id, (f.opened_at at time zone a.time_zone)::date as opened,
            (f.closed_at at time zone a.time_zone)::date as closed
        from unnest(files) w (id) join casework.case_file f on f.id = w.id join account.agency a on a.id = f.agency_id)
    select d.id, d.intake_id, s.birth_earliest, s.birth_latest,
        coalesce(s.age_basis = 'ESTIMATE' or s.age_standing = 'ESTIMATED_BY_WORKER', false), s.sex, s.sex_standing, s.age_basis,
        s.age_standing, statistics.best_year_on(s.age_form, s.age_best, s.age_on, s.birth_latest, d.opened),
        statistics.best_year_on(s.age_form, s.age_best, s.age_on, s.birth_latest, d.closed), d.opened, d.closed
    from day d left join casework.first_hour_sex_age s on s.intake_id = d.intake_id;
end;
comment on function statistics.file_ages(uuid[]) is 'The first page of these case files, with the ages on the days of opening and closing.';
grant execute on function statistics.file_ages(uuid[]) to kinward_snapshot;

-- What was done to children: the forms of exploitation, and what they had to do.
create function statistics.files_done(files uuid[]) returns table (case_file_id uuid, form_happened smallint[], form_intended smallint[],
        form_suspected smallint[], activity smallint[])
    language sql stable parallel safe
begin atomic
with file as materialized (select f.id, f.intake_id from unnest(files) w (id) join casework.case_file f on f.id = w.id)
select f.id,
    case when d.forms_happened is null then array[statistics.missing(d.forms_happened_standing)] else coalesce((select array_agg(
        distinct statistics.number_of((select statistics.numbers_of('FORM_HAPPENED')), u, null)) from unnest(d.forms_happened) u),
        array[statistics.missing(d.forms_happened_standing)]) end,
    case when d.forms_intended is null then array[statistics.missing(d.forms_intended_standing)] else coalesce((select array_agg(
        distinct statistics.number_of((select statistics.numbers_of('FORM_INTENDED')), u, null)) from unnest(d.forms_intended) u),
        array[statistics.missing(d.forms_intended_standing)]) end,
    case when d.forms_suspected is null then array[statistics.missing(d.forms_suspected_standing)] else coalesce((select array_agg(
        distinct statistics.number_of((select statistics.numbers_of('FORM_SUSPECTED')), u, null)) from unnest(d.forms_suspected) u),
        array[statistics.missing(d.forms_suspected_standing)]) end,
    case when k.activities is null then array[statistics.missing(k.activities_standing)] else coalesce((select array_agg(
        distinct statistics.number_of((select statistics.numbers_of('ACTIVITY')), u, null)) from unnest(k.activities) u),
        array[statistics.missing(k.activities_standing)]) end
from file f left join casework.later_what_was_done d on d.intake_id = f.intake_id
left join casework.later_the_work k on k.intake_id = f.intake_id;
end;
comment on function statistics.files_done(uuid[]) is 'Forms of exploitation and work of these case files.';
grant execute on function statistics.files_done(uuid[]) to kinward_snapshot;
