-- Danger, the request to the authority, the language at home, who gave services and how the door stood later, once for all of these case files.
create function statistics.files_standing(files uuid[]) returns table (case_file_id uuid, danger smallint, identified_by smallint,
        identifying smallint, home_language smallint, service_by smallint[], factors_after_six smallint[], factors_after_twelve smallint[])
    language sql stable parallel safe
begin atomic
with file as materialized (select f.id, f.intake_id, f.opened_at from unnest(files) w (id) join casework.case_file f on f.id = w.id),
    judged as (select distinct on (d.case_file_id) d.case_file_id, d.level from file f
        join casework.danger_level d on d.case_file_id = f.id order by d.case_file_id, d.number desc),
    asked as (select distinct on (p.case_file_id) p.case_file_id, p.step from file f
        join casework.path_line p on p.case_file_id = f.id and p.path = 'IDENTIFICATION' order by p.case_file_id, p.number desc),
    given as (select r.case_file_id,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('SERVICE_BY')), v.kind, null)) as kinds
        from file f join casework.referral r on r.case_file_id = f.id join casework.provider v on v.id = r.provider_id
        where exists (select from casework.referral_line l where l.referral_id = r.id and l.state = 'STARTED') group by r.case_file_id),
    doors as (select x.case_file_id,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('FACTORS_AFTER_SIX')), n.six, null))
                filter (where n.six is not null) as six,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('FACTORS_AFTER_TWELVE')), n.twelve, null))
                filter (where n.twelve is not null) as twelve
        from file f join casework.factor x on x.case_file_id = f.id and x.kind = 'DOOR'
        cross join lateral (select
            (array_agg(l.state order by l.number desc) filter (where l.written_at <= f.opened_at + interval '6 months'))[1] as six,
            (array_agg(l.state order by l.number desc) filter (where l.written_at <= f.opened_at + interval '12 months'))[1] as twelve
            from casework.factor_line l where l.factor_id = x.id) n
        group by x.case_file_id)
select f.id,
    statistics.number_of((select statistics.numbers_of('DANGER')), judged.level, null),
    statistics.number_of((select statistics.numbers_of('IDENTIFIED_BY')), t.identified_by, t.identified_by_standing),
    statistics.number_of((select statistics.numbers_of('IDENTIFYING')), asked.step, null),
    statistics.number_of((select statistics.numbers_of('HOME_LANGUAGE')), n.home_language, n.home_language_standing),
    coalesce(given.kinds, (select statistics.none('SERVICE_BY'))),
    case when doors.case_file_id is null then statistics.nobody_asked() else coalesce(doors.six, (select statistics.none('FACTORS_AFTER_SIX'))) end,
    case when doors.case_file_id is null then statistics.nobody_asked() else coalesce(doors.twelve, (select statistics.none('FACTORS_AFTER_TWELVE'))) end
from file f left join judged on judged.case_file_id = f.id left join asked on asked.case_file_id = f.id
left join casework.first_days_child_status t on t.intake_id = f.intake_id
left join casework.first_days_nationality n on n.intake_id = f.intake_id
left join given on given.case_file_id = f.id left join doors on doors.case_file_id = f.id;
end;
comment on function statistics.files_standing(uuid[]) is
    'How great the danger is in these case files, which authority was asked, the language at home, who gave services, and how the door stood later.';
grant execute on function statistics.files_standing(uuid[]) to kinward_snapshot;
