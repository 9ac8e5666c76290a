-- Everybody of an agency reads its lists; its administrators add changes. Nobody of a page changes or deletes a row.
alter table casework.agency_list enable row level security;
alter table casework.agency_list force row level security;
create policy owner_migrates on casework.agency_list to kinward_owner using (true) with check (true);
create policy my_agency on casework.agency_list for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy administrator_changes on casework.agency_list for insert to kinward_web
    with check (changed_by = (select casework.me())
        and agency_id = any ((select casework.my_agencies())::uuid[])
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'));
grant select, insert on casework.agency_list to kinward_web;

alter table casework.agency_code enable row level security;
alter table casework.agency_code force row level security;
create policy owner_migrates on casework.agency_code to kinward_owner using (true) with check (true);
create policy my_agency on casework.agency_code for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
-- Only in a change of the own, and only in the transaction that adds it: nobody adds to what somebody has seen.
create policy administrator_changes on casework.agency_code for insert to kinward_web
    with check (exists (select from casework.agency_list l
        where l.agency_id = agency_code.agency_id and l.list = agency_code.list and l.number = agency_code.number
            and l.changed_by = (select casework.me())
            and l.xmin = pg_current_xact_id()::xid));
grant select, insert on casework.agency_code to kinward_web;
