-- Consent is for the lead worker and the managers of the place; who is only on shift reads nothing of it, and neither do
-- administrators and auditors. Nobody at run time changes or deletes a line: withdrawing adds one.
do $$
declare
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id
        and (f.worker_id = (select casework.my_lead()) or f.place_id = any ((select casework.my_managed_places())::uuid[])))';
    behind record;
begin
    for behind in select * from (values
        ('consent', of_case, 'added_by'), ('answers_for_child', of_case, 'written_by'), ('emergency', of_case, 'decided_by'),
        ('consent_said', 'exists (select from casework.consent c where c.id = consent_id)', 'written_by'),
        ('emergency_review', 'exists (select from casework.emergency e where e.id = emergency_id)', 'reviewed_by'))
        as fenced (name, seen, writer)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)',
            behind.name);
        execute format('create policy works_on_the_case on casework.%I for select to kinward_web using (%s)', behind.name,
            behind.seen);
        execute format('create policy writes_on_the_case on casework.%I for insert to kinward_web with check '
            '(%I = (select casework.me()) and %s)', behind.name, behind.writer, behind.seen);
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
    end loop;
end
$$;
-- Never who decided: the second look is somebody else's.
alter policy writes_on_the_case on casework.emergency_review with check (reviewed_by = (select casework.me())
    and exists (select from casework.emergency e where e.id = emergency_id and e.decided_by <> (select casework.me())));
