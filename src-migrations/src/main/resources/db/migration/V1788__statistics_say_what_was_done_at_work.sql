-- What records say of how it began and of the work stands on pages that are gone through anyway: no table more is read.
drop function statistics.files_now(uuid[]);
drop function statistics.files_done(uuid[]);

-- What was done to children: the forms of exploitation, what they had to do, hours, pay, danger. Whether there was violence is yes or no,
-- and nothing that a health worker ticks.
create function statistics.files_done(files uuid[]) returns table (case_file_id uuid, form_happened smallint[], form_intended smallint[],
        form_suspected smallint[], activity smallint[], hours smallint, paid_how smallint, paid_to smallint, violence smallint,
        danger_at_work smallint[])
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
        array[statistics.missing(k.activities_standing)]) end,
    statistics.number_of((select statistics.numbers_of('HOURS')), case when k.hours_per_day <= 4 then 'UP_TO_4'
        when k.hours_per_day <= 8 then 'UP_TO_8' when k.hours_per_day <= 12 then 'UP_TO_12'
        when k.hours_per_day is not null then 'MORE' end, k.hours_per_day_standing),
    statistics.number_of((select statistics.numbers_of('PAID_HOW')), k.pay_how, k.pay_how_standing),
    statistics.number_of((select statistics.numbers_of('PAID_TO')), k.pay_to, k.pay_to_standing),
    statistics.number_of((select statistics.numbers_of('VIOLENCE')), case
        when d.means && array['PHYSICAL', 'PSYCHOLOGICAL', 'THREATS'] or 'BLOWS' = any (k.treatment_dangers) then 'YES'
        when d.means is not null then 'NO' end, d.means_standing),
    case when k.treatment_dangers is null then array[statistics.missing(k.treatment_dangers_standing)] else coalesce((select array_agg(
        distinct statistics.number_of((select statistics.numbers_of('DANGER_AT_WORK')), u, null)) from unnest(k.treatment_dangers) u),
        (select statistics.none('DANGER_AT_WORK'))) end
from file f left join casework.later_what_was_done d on d.intake_id = f.intake_id
left join casework.later_the_work k on k.intake_id = f.intake_id;
end;
comment on function statistics.files_done(uuid[]) is 'Forms of exploitation and work of these case files.';
grant execute on function statistics.files_done(uuid[]) to kinward_snapshot;

create function statistics.lasted(numbers jsonb, count integer, unit text, standing text) returns smallint
    language sql immutable parallel safe
    return statistics.number_of(numbers, (select case when d.days <= 31 then 'UP_TO_1_MONTH' when d.days <= 184 then 'UP_TO_6_MONTHS'
        when d.days <= 366 then 'UP_TO_12_MONTHS' when d.days <= 731 then 'UP_TO_24_MONTHS' when d.days is not null then 'MORE' end
        from (select count * case unit when 'WEEKS' then 7 when 'MONTHS' then 30 when 'YEARS' then 365 else 1 end) d (days)), standing);
comment on function statistics.lasted(jsonb, integer, text, text) is 'How long something lasted, in steps.';
grant execute on function statistics.lasted(jsonb, integer, text, text) to kinward_snapshot;
