-- Tasks of a record are for those who see the record; tasks of a draft for the staff of its place.
alter table casework.task enable row level security;
alter table casework.task force row level security;
create policy owner_migrates on casework.task to kinward_owner using (true) with check (true);
create policy my_tasks on casework.task for select to kinward_web using (
    worker_id = (select casework.me()) or place_id = any ((select casework.my_care_places())::uuid[])
    or exists (select from casework.intake i where i.id = intake_id));
create policy opens on casework.task for insert to kinward_web
    with check (exists (select from casework.intake i where i.id = intake_id and i.place_id = task.place_id));
create policy goes_on on casework.task for update to kinward_web
    using (exists (select from casework.intake i where i.id = intake_id))
    with check (exists (select from casework.intake i where i.id = intake_id));
create policy program_ends on casework.task to kinward_jobs using (true);
create policy loader_loads on casework.task to kinward_loader using (true) with check (true);
grant select, insert, update on casework.task to kinward_web;
grant select, delete on casework.task to kinward_jobs;
grant select, insert on casework.task to kinward_loader;
