-- What a child needs is for who works on the case: lead worker, who covers, managers of the place. Who is only on shift, an
-- administrator and an auditor read nothing of it. Nobody at run time changes or deletes a row. An area is written only while
-- its assessment is open or sent back; who approves it moves it, and writes in none.
do $$
declare
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = '
        '(select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) '
        'or f.place_id = any ((select casework.my_managed_places())::uuid[])))';
    with_assessment text := 'exists (select from casework.needs_assessment n where n.id = assessment_id)';
    being_written text := '(select l.state from casework.needs_line l where l.assessment_id = needs_area.assessment_id '
        'order by l.number desc limit 1) in (''OPEN'', ''SENT_BACK'')';
    behind record;
begin
    for behind in select * from (values
        ('needs_assessment', of_case, of_case, 'begun_by'), ('needs_line', with_assessment, with_assessment, 'moved_by'),
        ('needs_area', with_assessment, being_written, 'saved_by')) as fenced (name, seen, written, writer)
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
