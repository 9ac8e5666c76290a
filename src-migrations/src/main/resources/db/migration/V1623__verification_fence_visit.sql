-- The manager of the place draws, sees which files and writes down what was found; data officers see that there was a visit and
-- how it ended, and no file.
do $$
declare
    managed text := 'place_id = any ((select casework.my_managed_places())::uuid[])';
    of_managed text := 'exists (select from casework.verification v where v.id = verification_id and v.'
        'place_id = any ((select casework.my_managed_places())::uuid[]))';
    gone text := 'case_file_id in (select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed''))';
    known text;
    behind record;
begin
    for behind in select * from (values
        ('verification', managed || ' or agency_id = (select casework.my_exported())', 'drawn_by = (select casework.me()) and ' || managed),
        ('verification_file', of_managed, of_managed || ' and exists (select from casework.case_file f join casework.verification v '
            'on v.place_id = f.place_id where v.id = verification_id and f.id = case_file_id)'),
        ('verification_result', 'exists (select from casework.verification v where v.id = verification_id)',
            'noted_by = (select casework.me()) and ' || of_managed)) as fenced (name, seen, written)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', behind.name);
        execute format('create policy sees on casework.%I for select to kinward_web using (%s)', behind.name, behind.seen);
        execute format('create policy writes on casework.%I for insert to kinward_web with check (%s)', behind.name, behind.written);
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
    end loop;
    execute format('create policy program_finds on casework.verification_file for select to kinward_jobs using (%s)', gone);
    execute format('create policy program_forgets on casework.verification_file for delete to kinward_jobs using (%s)', gone);
    grant select (case_file_id), delete on casework.verification_file to kinward_jobs;
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in (''verification''))';
end
$$;
