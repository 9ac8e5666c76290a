create table casework.worker_assigned (
    id uuid constraint worker_assigned_pk primary key default gen_random_uuid(),
    case_file_id uuid not null constraint worker_assigned_case_file_fk references casework.case_file,
    worker_id uuid constraint worker_assigned_worker_fk references account.person,
    assigned_by uuid constraint worker_assigned_assigned_by_fk references account.person,
    assigned_at timestamptz not null default now()
);
create index worker_assigned_case_file_idx on casework.worker_assigned (case_file_id, assigned_at desc, id);
comment on table casework.worker_assigned is 'Who led a case file since when; written by the table itself.';
comment on column casework.worker_assigned.id is 'Random surrogate.';
comment on column casework.worker_assigned.case_file_id is 'Which case file.';
comment on column casework.worker_assigned.worker_id is 'The lead worker from then on; null when the file was given back.';
comment on column casework.worker_assigned.assigned_by is 'Who decided it.';
comment on column casework.worker_assigned.assigned_at is 'When.';
alter table casework.worker_assigned enable row level security;
alter table casework.worker_assigned force row level security;
create policy owner_migrates on casework.worker_assigned to kinward_owner using (true) with check (true);
create policy my_stories on casework.worker_assigned for select to kinward_web
    using (exists (select from casework.case_file f where f.id = case_file_id));
create policy with_the_case_file on casework.worker_assigned for insert to kinward_web
    with check (assigned_by = (select casework.me())
        and exists (select from casework.case_file f where f.id = case_file_id));
grant select, insert on casework.worker_assigned to kinward_web;

-- Whatever changes the worker leaves its line here, in the same transaction.
create function casework.remember_worker() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    insert into casework.worker_assigned (case_file_id, worker_id, assigned_by)
        values (new.id, new.worker_id, casework.me());
    return null;
end
$$;
comment on function casework.remember_worker() is 'Writes down who leads a case file from now on.';
create trigger case_file_remembers_worker after update of worker_id on casework.case_file
    for each row when (old.worker_id is distinct from new.worker_id) execute function casework.remember_worker();
