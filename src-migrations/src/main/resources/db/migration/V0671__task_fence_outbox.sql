-- A page may leave tasks and see none; the program's own role takes them.
alter table casework.outbox enable row level security;
alter table casework.outbox force row level security;
create policy owner_migrates on casework.outbox to kinward_owner using (true) with check (true);
create policy page_leaves on casework.outbox for insert to kinward_web with check (casework.me() is not null);
create policy program_takes on casework.outbox to kinward_jobs using (true) with check (true);
grant insert on casework.outbox to kinward_web;
grant select, update, delete on casework.outbox to kinward_jobs;
