-- Anybody at work may reserve a number; only who sees the draft may issue or retire its number.
alter table casework.reference_number enable row level security;
alter table casework.reference_number force row level security;
create policy owner_migrates on casework.reference_number to kinward_owner using (true) with check (true);
create policy reserves on casework.reference_number for insert to kinward_web
    with check (state = 'reserved' and casework.me() is not null);
create policy my_numbers on casework.reference_number for select to kinward_web
    using (exists (select from casework.intake i where i.reference = symbols));
create policy settles on casework.reference_number for update to kinward_web
    using (state = 'reserved' and exists (select from casework.intake i where i.reference = symbols))
    with check (state in ('issued', 'retired'));
create policy program_settles on casework.reference_number to kinward_jobs using (true) with check (true);
create policy loader_loads on casework.reference_number to kinward_loader using (true) with check (true);
grant select, insert on casework.reference_number to kinward_web;
grant update (state, settled_at) on casework.reference_number to kinward_web, kinward_jobs;
grant select on casework.reference_number to kinward_jobs;
grant select, insert on casework.reference_number to kinward_loader;
