-- What records say of the child, the first days, later, needs and services.
create function statistics.files_now(files uuid[]) returns table (case_file_id uuid, child_id uuid, agency_id uuid, place smallint,
        opened_month smallint, closed_month smallint, birth_earliest date, birth_latest date, estimated boolean, sex smallint,
        age_at_intake smallint, age_when_left smallint, age_at_closing smallint, age_basis smallint, origin_country smallint,
        origin_region smallint, destination_country smallint, border smallint, parents smallint, disability smallint, status smallint,
        came_by smallint, recruiter smallint, first_or_again smallint, school smallint, birth_registered smallint, outcome smallint,
        form_happened smallint[], form_intended smallint[], form_suspected smallint[], activity smallint[], factor smallint[],
        factor_open smallint[], need smallint[], service smallint[], service_begun smallint[],
        began_by smallint, family_part smallint, debt smallint, lasted smallint, hours smallint, paid_how smallint, paid_to smallint,
        violence smallint, promise smallint[], danger_at_work smallint[])
    language sql stable parallel safe
begin atomic
with file as materialized (select f.id, f.child_id, f.intake_id, f.agency_id, f.place_id, f.state, a.country
        from unnest(files) w (id) join casework.case_file f on f.id = w.id join account.agency a on a.id = f.agency_id),
    aged as materialized (select g.* from statistics.file_ages(files) g),
    leg as (select distinct on (l.intake_id) l.intake_id, l.leg_to_country, l.leg_to_country_standing
        from file f join statistics.leg_that_holds l on l.intake_id = f.intake_id order by l.intake_id, l.leg desc),
    able as (select distinct on (u.case_file_id) u.case_file_id, u.difficult
        from file f join statistics.functioning_found u on u.case_file_id = f.id
        order by u.case_file_id, u.written_at desc, u.functioning_id),
    ending as (select distinct on (x.case_file_id) x.case_file_id, n.reason from file f
        join casework.closing x on x.case_file_id = f.id join casework.closing_line n on n.closing_id = x.id
        where f.state = 'closed' order by x.case_file_id, x.round desc, n.number desc)
select f.id, f.child_id, f.agency_id,
    statistics.number_of((select statistics.numbers_of('PLACE')), f.place_id::text, null), statistics.month_of(g.opened), statistics.month_of(g.closed), g.birth_earliest, g.birth_latest, g.estimated,
    statistics.number_of((select statistics.numbers_of('SEX')), g.sex, g.sex_standing), statistics.number_of_age(g.at_intake, g.age_standing), statistics.number_of_age(b.leaving_age, b.leaving_age_standing),
    case when g.closed is null then 4::smallint else statistics.number_of_age(g.at_closing, g.age_standing) end,
    statistics.number_of((select statistics.numbers_of('AGE_BASIS')), g.age_basis, g.age_standing), statistics.number_of((select statistics.numbers_of('ORIGIN_COUNTRY')), o.home_country, o.home_country_standing),
    statistics.number_of((select statistics.numbers_of('ORIGIN_REGION')), o.home_region, o.home_region_standing),
    statistics.number_of((select statistics.numbers_of('DESTINATION_COUNTRY')), leg.leg_to_country, leg.leg_to_country_standing),
    statistics.number_of((select statistics.numbers_of('BORDER')), case when o.home_country is null then null
        when o.home_country = coalesce(leg.leg_to_country, f.country) then 'WITHIN' else 'ACROSS' end, o.home_country_standing),
    statistics.number_of((select statistics.numbers_of('PARENTS')), case when h.mother_alive is null or h.father_alive is null
        then null when h.mother_alive <> 'DEAD' and h.father_alive <> 'DEAD' then 'BOTH_ALIVE'
        when h.father_alive <> 'DEAD' then 'MOTHER_DEAD' when h.mother_alive <> 'DEAD' then 'FATHER_DEAD' else 'BOTH_DEAD' end,
        case when h.mother_alive is null then h.mother_alive_standing else h.father_alive_standing end),
    case when able.case_file_id is null then 2::smallint
        else statistics.number_of((select statistics.numbers_of('DISABILITY')), able.difficult, 'NOT_KNOWN') end,
    statistics.number_of((select statistics.numbers_of('STATUS')), t.stands, t.stands_standing), statistics.number_of((select statistics.numbers_of('CAME_BY')), w.came_by, w.came_by_standing),
    statistics.number_of((select statistics.numbers_of('RECRUITER')), b.recruiter, b.recruiter_standing),
    statistics.number_of((select statistics.numbers_of('FIRST_OR_AGAIN')), r.first_or_again, r.first_or_again_standing),
    statistics.number_of((select statistics.numbers_of('SCHOOL')), c.school_state, c.school_state_standing),
    statistics.number_of((select statistics.numbers_of('BIRTH_REGISTERED')), p.birth_registered, p.birth_registered_standing), statistics.number_of((select statistics.numbers_of('OUTCOME')), e.reason, 'DOES_NOT_APPLY'),
    done.form_happened, done.form_intended, done.form_suspected, done.activity, helped.factor, helped.factor_open, helped.need, helped.service, helped.service_begun,
    statistics.number_of((select statistics.numbers_of('BEGAN_BY')), b.began_by, b.began_by_standing), statistics.number_of((select statistics.numbers_of('FAMILY_PART')), b.family_part, b.family_part_standing),
    statistics.number_of((select statistics.numbers_of('DEBT')), b.paid_debt, b.paid_debt_standing), statistics.lasted((select statistics.numbers_of('LASTED')), r.lasted_count, r.lasted_unit, r.lasted_count_standing),
    done.hours, done.paid_how, done.paid_to, done.violence, case when b.promised is null then array[statistics.missing(b.promised_standing)] else coalesce((select array_agg(
        distinct statistics.number_of((select statistics.numbers_of('PROMISE')), u, null)) from unnest(b.promised) u),
        array[statistics.missing(b.promised_standing)]) end, done.danger_at_work
from file f join aged g on g.case_file_id = f.id
left join casework.first_days_origin o on o.intake_id = f.intake_id left join casework.first_days_household h on h.intake_id = f.intake_id
left join casework.first_days_how_came w on w.intake_id = f.intake_id left join casework.first_days_school c on c.intake_id = f.intake_id
left join casework.first_days_papers_held p on p.intake_id = f.intake_id
left join casework.first_days_child_status t on t.intake_id = f.intake_id
left join casework.later_how_it_began b on b.intake_id = f.intake_id left join casework.later_how_far r on r.intake_id = f.intake_id
left join leg on leg.intake_id = f.intake_id left join able on able.case_file_id = f.id left join ending e on e.case_file_id = f.id
join statistics.files_done(files) done on done.case_file_id = f.id join statistics.files_helped(files) helped on helped.case_file_id = f.id;
end;
comment on function statistics.files_now(uuid[]) is 'What records of these case files say of the child, the first days, needs and services.';
grant execute on function statistics.files_now(uuid[]) to kinward_snapshot;
