-- Behind the fence of the intake. Added to, never changed: what was once ended and holds again is written down anew.
alter table casework.line_ended enable row level security;
alter table casework.line_ended force row level security;
create policy owner_migrates on casework.line_ended to kinward_owner using (true) with check (true);
create policy as_the_intake on casework.line_ended for select to kinward_web
    using (exists (select from casework.intake i where i.id = intake_id));
create policy ends on casework.line_ended for insert to kinward_web
    with check (ended_by = (select casework.me()) and exists (select from casework.intake i where i.id = intake_id));
create policy program_ends on casework.line_ended to kinward_jobs using (true);
grant select, insert on casework.line_ended to kinward_web;
grant select, delete on casework.line_ended to kinward_jobs;
