-- What a record says once. Where an answer comes from stands in docs/statistics.md.
create view statistics.file_once with (security_invoker = true) as
select f.id as case_file_id, f.child_id, f.intake_id, f.agency_id,
    statistics.number_of((select statistics.numbers_of('PLACE')), f.place_id::text, null) as place,
    statistics.month_of(day.opened) as opened_month, statistics.month_of(day.closed) as closed_month,
    s.birth_earliest, s.birth_latest, coalesce(s.age_basis = 'ESTIMATE' or s.age_standing = 'ESTIMATED_BY_WORKER', false) as estimated,
    statistics.number_of((select statistics.numbers_of('SEX')), s.sex, s.sex_standing) as sex,
    statistics.number_of_age(statistics.best_year_on(s.age_form, s.age_best, s.age_on, s.birth_latest, day.opened), s.age_standing)
        as age_at_intake,
    statistics.number_of_age(b.leaving_age, b.leaving_age_standing) as age_when_left,
    statistics.number_of_age(statistics.best_year_on(s.age_form, s.age_best, s.age_on, s.birth_latest, day.closed),
        case when day.closed is null then 'DOES_NOT_APPLY' else s.age_standing end) as age_at_closing,
    statistics.number_of((select statistics.numbers_of('AGE_BASIS')), s.age_basis, s.age_standing) as age_basis,
    statistics.number_of((select statistics.numbers_of('ORIGIN_COUNTRY')), o.home_country, o.home_country_standing)
        as origin_country,
    statistics.number_of((select statistics.numbers_of('ORIGIN_REGION')), o.home_region, o.home_region_standing) as origin_region,
    statistics.number_of((select statistics.numbers_of('DESTINATION_COUNTRY')), leg.leg_to_country, leg.leg_to_country_standing)
        as destination_country,
    statistics.number_of((select statistics.numbers_of('BORDER')), case when o.home_country is null then null
        when o.home_country = coalesce(leg.leg_to_country, a.country) then 'WITHIN' else 'ACROSS' end, o.home_country_standing)
        as border,
    statistics.number_of((select statistics.numbers_of('PARENTS')), case when h.mother_alive is null or h.father_alive is null
        then null when h.mother_alive <> 'DEAD' and h.father_alive <> 'DEAD' then 'BOTH_ALIVE'
        when h.father_alive <> 'DEAD' then 'MOTHER_DEAD' when h.mother_alive <> 'DEAD' then 'FATHER_DEAD' else 'BOTH_DEAD' end,
        case when h.mother_alive is null then h.mother_alive_standing else h.father_alive_standing end) as parents,
    statistics.number_of((select statistics.numbers_of('DISABILITY')), able.difficult, able.standing) as disability,
    statistics.number_of((select statistics.numbers_of('STATUS')), t.stands, t.stands_standing) as status,
    statistics.number_of((select statistics.numbers_of('CAME_BY')), w.came_by, w.came_by_standing) as came_by,
    statistics.number_of((select statistics.numbers_of('RECRUITER')), b.recruiter, b.recruiter_standing) as recruiter,
    statistics.number_of((select statistics.numbers_of('FIRST_OR_AGAIN')), r.first_or_again, r.first_or_again_standing)
        as first_or_again,
    statistics.number_of((select statistics.numbers_of('SCHOOL')), c.school_state, c.school_state_standing) as school,
    statistics.number_of((select statistics.numbers_of('BIRTH_REGISTERED')), p.birth_registered, p.birth_registered_standing)
        as birth_registered,
    statistics.number_of((select statistics.numbers_of('OUTCOME')), e.reason, 'DOES_NOT_APPLY') as outcome
from casework.case_file f join account.agency a on a.id = f.agency_id
cross join lateral (select (f.opened_at at time zone a.time_zone)::date as opened, (f.closed_at at time zone a.time_zone)::date
    as closed) day
left join casework.first_hour_sex_age s using (intake_id) left join casework.first_days_origin o using (intake_id)
left join casework.first_days_household h using (intake_id) left join casework.first_days_how_came w using (intake_id)
left join casework.first_days_school c using (intake_id) left join casework.first_days_papers_held p using (intake_id)
left join casework.first_days_child_status t using (intake_id) left join casework.later_how_it_began b using (intake_id)
left join casework.later_how_far r using (intake_id)
left join lateral (select l.* from statistics.leg_that_holds l where l.intake_id = f.intake_id order by l.leg desc limit 1) leg on true
left join lateral (select u.difficult, 'NOT_KNOWN' as standing from statistics.functioning_found u where u.case_file_id = f.id
    order by u.written_at desc, u.functioning_id limit 1) able on true
left join lateral (select n.reason from casework.closing x join casework.closing_line n on n.closing_id = x.id
    where x.case_file_id = f.id and f.state = 'closed' order by x.round desc, n.number desc limit 1) e on true;
comment on view statistics.file_once is 'Case files as a snapshot writes them down: what a child has one of.';
grant select on statistics.file_once to kinward_snapshot;
