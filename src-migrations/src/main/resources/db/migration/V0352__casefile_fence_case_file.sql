-- A record is for its lead worker, the managers of the place and who is on shift there; the columns are the row's own.
do $$
declare
    fenced text;
    mine text := '(worker_id = (select casework.me()) '
        'or place_id = any ((select casework.my_care_places())::uuid[]))';
begin
    foreach fenced in array array['child', 'case_file'] loop
        execute format('alter table casework.%I enable row level security', fenced);
        execute format('alter table casework.%I force row level security', fenced);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', fenced);
        execute format('create policy my_records on casework.%I for select to kinward_web using %s', fenced, mine);
        execute format('create policy opens on casework.%I for insert to kinward_web with check (%s '
            'and exists (select from casework.intake i where i.id = intake_id and i.state = %L))', fenced, mine, 'created');
        execute format('create policy goes_on on casework.%I for update to kinward_web using %s '
            'with check (agency_id = any ((select casework.my_agencies())::uuid[]) and %s)', fenced, mine, mine);
        execute format('create policy program_reads on casework.%I for select to kinward_jobs using (true)', fenced);
        execute format('create policy loader_loads on casework.%I to kinward_loader using (true) with check (true)', fenced);
        execute format('grant select, insert, update on casework.%I to kinward_web', fenced);
        execute format('grant select on casework.%I to kinward_jobs', fenced);
        execute format('grant select, insert on casework.%I to kinward_loader', fenced);
    end loop;
end
$$;
