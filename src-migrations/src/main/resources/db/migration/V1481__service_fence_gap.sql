-- For who works on the case, as referrals are. With a record it goes. The trail speaks of it.
do $$
declare
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = '
        '(select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) '
        'or f.place_id = any ((select casework.my_managed_places())::uuid[])))';
    with_gap text := 'exists (select from casework.service_gap g where g.id = gap_id)';
    of_file text := 'select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed'')';
    known text;
    behind record;
begin
    for behind in select * from (values ('service_gap', of_case, 'case_file_id', of_file), ('service_gap_end', with_gap,
        'gap_id', 'select g.id from casework.service_gap g where g.case_file_id in (' || of_file || ')'))
        as fenced (name, seen, of, those)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)',
            behind.name);
        execute format('create policy works_on_the_case on casework.%I for select to kinward_web using (%s)', behind.name,
            behind.seen);
        execute format('create policy writes_on_the_case on casework.%I for insert to kinward_web with check '
            '(said_by = (select casework.me()) and %s)', behind.name, behind.seen);
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
        execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%I in (%s))',
            behind.name, behind.of, behind.those);
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%I in (%s))',
            behind.name, behind.of, behind.those);
        execute format('grant select (%I), delete on casework.%I to kinward_jobs', behind.of, behind.name);
    end loop;
    execute 'grant select (id) on casework.service_gap to kinward_jobs';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in '
        || '(''service_gap'', ''caseload_weight'', ''digest_time''))';
end
$$;
