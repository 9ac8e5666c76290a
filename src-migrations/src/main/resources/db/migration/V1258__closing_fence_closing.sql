-- Closing is for who works on the case. A manager says why something open does not stand in the way. A file is closed by a
-- closing to which somebody else has agreed, or which holds before it is seen: in the version that was agreed to.
do $$
declare
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = '
        '(select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) '
        'or f.place_id = any ((select casework.my_managed_places())::uuid[])))';
    with_closing text := 'exists (select from casework.closing c where c.id = closing_id)';
    managed text := 'exists (select from casework.closing c join casework.case_file f on f.id = c.case_file_id '
        'where c.id = closing_id and f.place_id = any ((select casework.my_managed_places())::uuid[]))';
    agreed text := '(state = ''OPEN'' or exists (select from casework.approval a where a.kind = ''CLOSING'' '
        'and a.subject_id = closing_id and a.subject_version = closing_number and (a.state = ''APPROVED'' '
        'or a.state = ''WAITING'' and a.ground in (''SMALL_RISK'', ''MANAGER_ASKS''))))';
    behind record;
begin
    for behind in select * from (values ('closing', of_case, of_case, 'begun_by'),
        ('closing_line', with_closing, with_closing, 'written_by'), ('closing_why', with_closing, managed, 'said_by'),
        ('file_move', of_case, of_case || ' and ' || agreed, 'moved_by')) as fenced (name, seen, written, writer)
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
