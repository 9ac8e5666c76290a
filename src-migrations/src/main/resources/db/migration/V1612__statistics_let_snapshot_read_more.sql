-- What the role of snapshots may read besides: states, codes and days; no word, nothing that is sealed, nothing said against staff.
do $$
declare
    page record;
begin
    for page in select * from (values
        ('stay', 'id, case_file_id, arrived_at, left_at, left_how', 'true'), ('stay_review', 'stay_id, number, going_out', 'true'),
        ('first_days_health_check', 'intake_id, told_on, examined_by', 'true'),
        ('plan', 'id, case_file_id', 'true'), ('plan_line', 'plan_id, state, moved_at', 'true'),
        ('needs_line', 'assessment_id, state, moved_at', 'true'),
        ('return_home', 'id, case_file_id, round', 'true'), ('return_line', 'return_id, number, family_id, durable', 'true'),
        ('return_move', 'return_id, number, state', 'true'), ('return_arrival', 'return_id, arrived_on', 'true'),
        ('return_family', 'id, case_file_id', 'true'), ('return_family_line', 'family_id, number, abroad', 'true'),
        ('return_home_visit', 'family_id, seen_on', 'true'),
        ('follow_up_plan', 'case_file_id, number', 'true'), ('follow_up_end', 'case_file_id, number, measure', 'true'),
        ('follow_up_visit', 'id, case_file_id, visited_on, how, written_at', 'true'),
        ('follow_up_heard', 'visit_id, school_days, money, knows_whom_to_call', 'true'),
        ('follow_up_answer', 'visit_id, question, answer', 'true'), ('follow_up_contact', 'id, case_file_id', 'true'),
        ('follow_up_contact_end', 'contact_id, how, reason', 'true'),
        ('incident', 'id, kind, confidential', 'not confidential'), ('incident_child', 'incident_id, intake_id', 'not confidential'),
        ('legal_matter', 'id, case_file_id, kind', 'true'), ('legal_line', 'matter_id, kind, number, state, law', 'true'),
        ('family_help', 'id, case_file_id, kind', 'true')) as pages (name, columns, which)
    loop
        execute format('create policy snapshot_reads on casework.%I for select to kinward_snapshot using (%s)', page.name, page.which);
        execute format('grant select (%s) on casework.%I to kinward_snapshot', page.columns, page.name);
    end loop;
end
$$;
grant select (written_at) on casework.referral_line to kinward_snapshot;
