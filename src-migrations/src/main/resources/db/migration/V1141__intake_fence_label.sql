-- Sheets are seen by whoever takes children in for the agency, so that a label is good wherever a lorry arrives. They are
-- made and made void by who cares for the children of the place now. A label is used by who starts the draft that has it.
alter table casework.label_sheet enable row level security;
alter table casework.label_sheet force row level security;
alter table casework.label enable row level security;
alter table casework.label force row level security;
create policy owner_migrates on casework.label_sheet to kinward_owner using (true) with check (true);
create policy owner_migrates on casework.label to kinward_owner using (true) with check (true);
grant select, insert on casework.label_sheet, casework.label to kinward_web;
grant update (used_at, used_by, void_at, void_by, void_reason) on casework.label to kinward_web;

create policy at_work on casework.label_sheet for select to kinward_web using (
    agency_id = any ((select casework.my_agencies())::uuid[]) and (select casework.my_places()) <> '{}');
create policy made_here on casework.label_sheet for insert to kinward_web with check (
    made_by = (select casework.me()) and place_id = any ((select casework.my_care_places())::uuid[])
    and exists (select from account.place p where p.id = place_id and p.agency_id = label_sheet.agency_id)
    and exists (select from account.person p where p.id = given_to and p.agency_id = label_sheet.agency_id
        and p.disabled_at is null));
create policy with_its_sheet on casework.label for select to kinward_web using (
    exists (select from casework.label_sheet s where s.id = sheet_id));
create policy made_with_its_sheet on casework.label for insert to kinward_web with check (
    used_at is null and void_at is null
    and exists (select from casework.label_sheet s where s.id = sheet_id and s.made_by = (select casework.me())));
create policy used_or_void_once on casework.label for update to kinward_web
    using (used_at is null and void_at is null and exists (select from casework.label_sheet s where s.id = sheet_id))
    with check (case when void_at is null
        then used_by = (select casework.me()) and exists (select from casework.intake i where i.reference = symbols
            and i.state = 'draft' and i.started_by = (select casework.me()))
        else void_by = (select casework.me()) and exists (select from casework.label_sheet s where s.id = sheet_id
            and s.place_id = any ((select casework.my_care_places())::uuid[])) end);

-- The number of a label that was made void is retired by who made it void, and never issued.
create policy my_void_labels on casework.reference_number for select to kinward_web using (
    exists (select from casework.label l where l.symbols = reference_number.symbols and l.void_by = (select casework.me())));
create policy retires_void_label on casework.reference_number for update to kinward_web
    using (state = 'reserved' and exists (select from casework.label l where l.symbols = reference_number.symbols
        and l.void_by = (select casework.me())))
    with check (state = 'retired');
create policy issued_with_a_draft on casework.reference_number as restrictive for update to kinward_web
    using (true) with check (state = 'retired'
        or exists (select from casework.intake i where i.reference = reference_number.symbols));
