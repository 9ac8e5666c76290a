-- A story is for the lead worker and the managers of the place; who is on shift sees nothing of it (F52).
alter table casework.note enable row level security;
alter table casework.note force row level security;
create policy owner_migrates on casework.note to kinward_owner using (true) with check (true);
create policy my_stories on casework.note for select to kinward_web using (
    exists (select from casework.case_file f where f.id = case_file_id
        and (f.place_id = any ((select casework.my_managed_places())::uuid[])
            or (f.worker_id = (select casework.me()) and (visible_to = 'ALL_ON_CASE' or written_by = (select casework.me())
                or (visible_to = 'AGENCY' and by_agency_id = any ((select casework.my_agencies())::uuid[]))
                or (visible_to = 'TEAM' and by_team_id = (select p.team_id from account.person p
                    where p.id = (select casework.me()))))))));
create policy writes_on_my_cases on casework.note for insert to kinward_web with check (
    written_by = (select casework.me()) and by_agency_id = any ((select casework.my_agencies())::uuid[])
    and exists (select from casework.case_file f where f.id = case_file_id
        and (f.worker_id = (select casework.me())
            or f.place_id = any ((select casework.my_managed_places())::uuid[]))));
create policy loader_loads on casework.note to kinward_loader using (true) with check (true);
-- nobody at run time changes or deletes a note
grant select, insert on casework.note to kinward_web;
grant select, insert on casework.note to kinward_loader;
