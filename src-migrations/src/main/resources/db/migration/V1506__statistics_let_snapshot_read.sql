-- What the role of snapshots may read of casework: codes, months and standings; no word, no number, no name.
do $$
declare
    page record;
begin
    for page in select * from (values
        ('child', 'id'), ('case_file', 'id, child_id, intake_id, agency_id, place_id, state, opened_at, closed_at'),
        ('first_hour_sex_age', 'intake_id, sex, sex_standing, age_form, age_standing, age_best, age_on, age_basis, birth_earliest, '
            || 'birth_latest'),
        ('first_days_origin', 'intake_id, home_country, home_country_standing, home_region, home_region_standing'),
        ('first_days_household', 'intake_id, mother_alive, mother_alive_standing, father_alive, father_alive_standing'),
        ('first_days_how_came', 'intake_id, came_by, came_by_standing'),
        ('first_days_school', 'intake_id, school_state, school_state_standing'),
        ('first_days_papers_held', 'intake_id, birth_registered, birth_registered_standing'),
        ('first_days_child_status', 'intake_id, stands, stands_standing'),
        ('later_how_it_began', 'intake_id, recruiter, recruiter_standing, leaving_age, leaving_age_standing'),
        ('later_the_work', 'intake_id, activities, activities_standing'),
        ('later_what_was_done', 'intake_id, forms_happened, forms_happened_standing, forms_intended, forms_intended_standing, '
            || 'forms_suspected, forms_suspected_standing'),
        ('later_how_far', 'intake_id, first_or_again, first_or_again_standing'),
        ('later_leg', 'intake_id, leg, version, is_mistake, leg_to_country, leg_to_country_standing'),
        ('factor', 'id, case_file_id, kind, code'), ('factor_line', 'factor_id, number, state'),
        ('needs_assessment', 'id, case_file_id, number'), ('needs_area', 'assessment_id, area, number, degree'),
        ('referral', 'id, case_file_id, service'), ('referral_line', 'referral_id, number, state'),
        ('closing', 'id, case_file_id, round'), ('closing_line', 'closing_id, number, reason'),
        ('functioning', 'id, case_file_id, written_at'), ('functioning_answer', 'functioning_id, item, said'),
        ('shipped_code', 'list, code, place'), ('agency_code', 'agency_id, list, code, place')) as pages (name, columns)
    loop
        execute format('create policy snapshot_reads on casework.%I for select to kinward_snapshot using (true)', page.name);
        execute format('grant select (%s) on casework.%I to kinward_snapshot', page.columns, page.name);
    end loop;
end
$$;
create policy snapshot_reads on account.agency for select to kinward_snapshot using (true);
grant select (id, country, time_zone, ended_at) on account.agency to kinward_snapshot;
