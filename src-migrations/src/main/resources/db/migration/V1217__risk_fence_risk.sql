-- Reasons, signs and what opened the door are for who works on the case: lead worker, who covers, managers of the place.
-- How great the danger is and what is done for safety are read by who is on shift where the child is, too: danger does not
-- wait for the morning. An administrator and an auditor read nothing of it. Nobody at run time changes or deletes a row.
do $$
declare
    leads text := 'f.worker_id = (select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[])
        or f.place_id = any ((select casework.my_managed_places())::uuid[])';
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (' || leads || '))';
    at_night text := 'exists (select from casework.case_file f where f.id = case_file_id and (' || leads
        || ' or f.place_id = any ((select casework.my_care_places())::uuid[])))';
    with_look text := 'exists (select from casework.danger_assessment a where a.id = assessment_id)';
    with_action text := 'exists (select from casework.safety_action a where a.id = action_id)';
    with_factor text := 'exists (select from casework.factor o where o.id = factor_id)';
    behind record;
begin
    for behind in select * from (values
        ('danger_assessment', of_case, of_case, 'judged_by'), ('danger_settled', with_look, with_look, 'settled_by'),
        ('danger_level', at_night, of_case, 'said_by'), ('safety_action', at_night, of_case, 'planned_by'),
        ('safety_action_end', with_action, with_action, 'ended_by'), ('factor', of_case, of_case, 'written_by'),
        ('factor_line', with_factor, with_factor, 'written_by'), ('factor_tipped', with_factor, with_factor, 'written_by'))
        as fenced (name, seen, written, writer)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)',
            behind.name);
        execute format('create policy works_on_the_case on casework.%I for select to kinward_web using (%s)', behind.name,
            behind.seen);
        execute format('create policy writes_on_the_case on casework.%I for insert to kinward_web with check '
            '(%I = (select casework.me()) and %s)', behind.name, behind.writer, behind.written);
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
    end loop;
end
$$;
