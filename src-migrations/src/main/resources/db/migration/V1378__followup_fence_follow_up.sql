-- Follow-up is for who works on the case: lead worker, who covers, managers of the place. That a child was seen elsewhere is
-- written down by who is on shift as well, who reads again what they wrote themselves. Nobody at run time changes or deletes a row.
do $$
declare
    leads text := 'f.worker_id = (select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[])
        or f.place_id = any ((select casework.my_managed_places())::uuid[])';
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (' || leads || '))';
    managed text := 'exists (select from casework.case_file f where f.id = case_file_id and '
        'f.place_id = any ((select casework.my_managed_places())::uuid[]))';
    at_night text := 'exists (select from casework.case_file f where f.id = case_file_id and (' || leads
        || ' or f.place_id = any ((select casework.my_care_places())::uuid[])))';
    with_contact text := 'exists (select from casework.follow_up_contact c where c.id = contact_id)';
    with_visit text := 'exists (select from casework.follow_up_visit v where v.id = visit_id)';
    behind record;
begin
    for behind in select * from (values
        ('follow_up_plan', of_case, 'planned_by = (select casework.me()) and ' || of_case),
        ('follow_up_end', of_case, 'ended_by = (select casework.me()) and ' || managed),
        ('follow_up_contact', of_case, 'planned_by = (select casework.me()) and ' || of_case),
        ('follow_up_contact_end', with_contact, 'ended_by = (select casework.me()) and ' || with_contact),
        ('follow_up_appointment', with_contact, 'said_by = (select casework.me()) and ' || with_contact),
        ('follow_up_search', with_contact, 'written_by = (select casework.me()) and ' || with_contact),
        ('follow_up_visit', of_case, 'written_by = (select casework.me()) and ' || of_case),
        ('follow_up_back', with_visit, 'said_by = (select casework.me()) and ' || with_visit),
        ('follow_up_heard', with_visit, 'written_by = (select casework.me()) and ' || with_visit),
        ('follow_up_answer', with_visit, 'exists (select from casework.follow_up_heard h where h.visit_id = '
            || 'follow_up_answer.visit_id and h.written_by = (select casework.me()))'),
        ('sighting', '(written_by = (select casework.me()) and ' || at_night || ') or ' || of_case,
            'written_by = (select casework.me()) and ' || at_night),
        ('sighting_check', 'exists (select from casework.sighting s where s.id = sighting_id)',
            'checked_by = (select casework.me()) and exists (select from casework.sighting s join casework.case_file f '
            || 'on f.id = s.case_file_id where s.id = sighting_id and (' || leads || '))'))
        as fenced (name, seen, written)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)',
            behind.name);
        execute format('create policy works_on_the_case on casework.%I for select to kinward_web using (%s)', behind.name,
            behind.seen);
        execute format('create policy writes_on_the_case on casework.%I for insert to kinward_web with check (%s)',
            behind.name, behind.written);
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
    end loop;
end
$$;
