-- What a carer said is for who works on the case, as what a child needs is; with a record it goes. Nothing of all that begins on
-- a closed file.
do $$
declare
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = '
        '(select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) '
        'or f.place_id = any ((select casework.my_managed_places())::uuid[])))';
    with_it text := 'exists (select from casework.functioning g where g.id = functioning_id)';
    confirmed text := 'case_file_id in (select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed''))';
    of_it text := 'functioning_id in (select g.id from casework.functioning g where g.' || confirmed || ')';
    behind record;
    closed text;
begin
    for behind in select * from (values
        ('functioning', 'case_file_id', of_case, 'written_by = (select casework.me()) and ' || of_case, confirmed),
        ('functioning_answer', 'functioning_id', with_it, 'exists (select from casework.functioning g where '
            || 'g.id = functioning_id and g.written_by = (select casework.me()))', of_it))
        as fenced (name, of, seen, written, gone)
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
        execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%s)', behind.name,
            behind.gone);
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%s)', behind.name,
            behind.gone);
        execute format('grant select (%I), delete on casework.%I to kinward_jobs', behind.of, behind.name);
    end loop;
    foreach closed in array array['needs_assessment', 'best_interests', 'path_line', 'functioning']
    loop
        execute format('create trigger file_is_open before insert on casework.%I for each row '
            'execute function casework.file_is_open()', closed);
    end loop;
end
$$;
grant select (id) on casework.functioning to kinward_jobs;
