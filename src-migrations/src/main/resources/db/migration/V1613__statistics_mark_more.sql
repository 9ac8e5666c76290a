-- Whoever writes one of these leaves a mark as well.
alter table casework.figure_change drop constraint figure_change_about_known,
    add constraint figure_change_about_known check (about in ('FILE', 'INTAKE', 'FACTOR', 'ASSESSMENT', 'REFERRAL', 'CLOSING',
        'FUNCTIONING', 'VISIT', 'CONTACT', 'STAY', 'RETURN', 'FAMILY', 'PLAN', 'LEGAL'));
do $$
declare
    page record;
    event text;
begin
    for page in select * from (values ('stay', 'FILE', 'case_file_id'), ('stay_review', 'STAY', 'stay_id'),
        ('first_days_health_check', 'INTAKE', 'intake_id'), ('plan_line', 'PLAN', 'plan_id'),
        ('needs_line', 'ASSESSMENT', 'assessment_id'), ('return_line', 'RETURN', 'return_id'),
        ('return_move', 'RETURN', 'return_id'), ('return_arrival', 'RETURN', 'return_id'),
        ('return_family_line', 'FAMILY', 'family_id'), ('return_home_visit', 'FAMILY', 'family_id'),
        ('follow_up_plan', 'FILE', 'case_file_id'), ('follow_up_end', 'FILE', 'case_file_id'),
        ('follow_up_visit', 'FILE', 'case_file_id'), ('follow_up_heard', 'VISIT', 'visit_id'),
        ('follow_up_answer', 'VISIT', 'visit_id'), ('follow_up_contact_end', 'CONTACT', 'contact_id'),
        ('incident_child', 'INTAKE', 'intake_id'), ('legal_line', 'LEGAL', 'matter_id'), ('family_help', 'FILE', 'case_file_id'))
        as pages (name, about, thing)
    loop
        foreach event in array array['insert', 'update'] loop
            execute format('create trigger marks_%s after %s on casework.%I referencing new table as written '
                'for each statement execute function casework.mark_for_figures(%L, %L)', event, event, page.name, page.about,
                page.thing);
        end loop;
    end loop;
end
$$;
