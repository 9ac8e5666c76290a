-- Choice, matters and their lines are there for who helps the child with the law, and for nobody else of the house (F34). Who works on
-- the case sees who helps, and the problems of its rights.
do $$
declare
    mine text := 'case_file_id = any ((select casework.my_legal_files())::uuid[])';
    on_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = (select casework.my_lead()) '
        'or f.intake_id = any ((select casework.my_covered())::uuid[]) or f.place_id = any ((select casework.my_managed_places())::uuid[])))';
    matter text := 'exists (select from casework.legal_matter m where m.id = matter_id)';
    managed text := 'exists (select from casework.case_file f join account.person p on p.id = person_id and p.agency_id = f.agency_id '
        'where f.id = case_file_id and f.intake_id = legal_right.intake_id and f.agency_id = legal_right.agency_id and f.place_id = '
        'legal_right.place_id and f.reference = legal_right.reference and f.place_id = any ((select casework.my_managed_places())::uuid[]))';
    gone text := 'case_file_id in (select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed''))';
    behind record;
begin
    for behind in select * from (values ('legal_right', 'person_id = (select casework.me()) or ' || on_case, managed, 'given_by'),
        ('legal_choice', mine, mine, 'written_by'), ('legal_matter', mine, mine, 'begun_by'), ('legal_line', matter, matter, 'written_by'),
        ('rights_problem', mine || ' or ' || on_case, on_case, 'said_by')) as fenced (name, seen, written, writer)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', behind.name);
        execute format('create policy legal_aid_reads on casework.%I for select to kinward_web using (%s)', behind.name, behind.seen);
        execute format('create policy who_may_writes on casework.%I for insert to kinward_web with check (%I = (select casework.me()) '
            'and %s)', behind.name, behind.writer, behind.written);
        execute format('grant select on casework.%I to kinward_web', behind.name);
        if behind.name <> 'legal_line' then
            execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%s)', behind.name, gone);
            execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%s)', behind.name, gone);
            execute format('grant select (case_file_id), delete on casework.%I to kinward_jobs', behind.name);
        end if;
    end loop;
    execute 'create policy ends_once on casework.legal_right for update to kinward_web using (ended_at is null and ' || on_case
        || ') with check (' || on_case || ')';
    execute 'create policy ends_once on casework.rights_problem for update to kinward_web using (ended_at is null and ' || on_case
        || ') with check (' || on_case || ')';
end
$$;
grant insert (case_file_id, number, person_id, intake_id, agency_id, place_id, reference, given_by, given_at) on casework.legal_right
    to kinward_web;
grant update (ended_by, ended_at) on casework.legal_right, casework.rights_problem to kinward_web;
grant update (ended_how) on casework.rights_problem to kinward_web;
grant insert (id, case_file_id, treated, words, said_by, said_at) on casework.rights_problem to kinward_web;
grant insert on casework.legal_choice, casework.legal_matter to kinward_web;
grant insert (matter_id, kind, number, state, state_before, day, law, units, currency, sealed, written_by, written_at)
    on casework.legal_line to kinward_web;
