-- Decisions and steps are for who works on the case, as what a child needs is; with a record they go.
do $$
declare
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = '
        '(select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) '
        'or f.place_id = any ((select casework.my_managed_places())::uuid[])))';
    confirmed text := 'case_file_id in (select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed''))';
    behind text;
begin
    foreach behind in array array['best_interests', 'path_line']
    loop
        execute format('alter table casework.%I enable row level security', behind);
        execute format('alter table casework.%I force row level security', behind);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', behind);
        execute format('create policy works_on_the_case on casework.%I for select to kinward_web using (%s)', behind,
            of_case);
        execute format('create policy writes_on_the_case on casework.%I for insert to kinward_web with check '
            '(written_by = (select casework.me()) and %s)', behind, of_case);
        execute format('grant select, insert on casework.%I to kinward_web', behind);
        execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%s)', behind, confirmed);
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%s)', behind,
            confirmed);
        execute format('grant select (case_file_id), delete on casework.%I to kinward_jobs', behind);
    end loop;
end
$$;
