-- A draft belongs to the staff of its place. A record is for its lead worker, the managers of the place and who is on
-- shift there. What is being discarded is for the managers.
alter table casework.intake enable row level security;
alter table casework.intake force row level security;
create policy owner_migrates on casework.intake to kinward_owner using (true) with check (true);
create policy my_intakes on casework.intake for select to kinward_web using (
    (state = 'draft' and place_id = any ((select casework.my_places())::uuid[]))
    or (state = 'created' and (worker_id = (select casework.me())
        or place_id = any ((select casework.my_care_places())::uuid[])))
    or (state in ('ending', 'discarded') and place_id = any ((select casework.my_managed_places())::uuid[])));
create policy starts_draft on casework.intake for insert to kinward_web with check (
    state = 'draft' and started_by = (select casework.me())
    and place_id = any ((select casework.my_places())::uuid[])
    and agency_id = any ((select casework.my_agencies())::uuid[]));
create policy goes_on on casework.intake for update to kinward_web using (
    (state = 'draft' and place_id = any ((select casework.my_places())::uuid[]))
    or (state = 'created' and (worker_id = (select casework.me())
        or place_id = any ((select casework.my_care_places())::uuid[]))))
    with check (agency_id = any ((select casework.my_agencies())::uuid[])
        and (place_id = any ((select casework.my_places())::uuid[]) or worker_id = (select casework.me())));
create policy program_ends on casework.intake to kinward_jobs using (true) with check (true);
create policy loader_loads on casework.intake to kinward_loader using (true) with check (true);
grant select, insert, update on casework.intake to kinward_web;
grant select, update on casework.intake to kinward_jobs;
grant select, insert on casework.intake to kinward_loader;
