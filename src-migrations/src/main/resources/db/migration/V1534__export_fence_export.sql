-- A data officer asks and takes for the own agency; another one, or an administrator, answers. Nobody else sees that there is one.
create function casework.my_exported() returns uuid language sql stable parallel safe
    return (select p.agency_id from account.person p where p.id = (select casework.me()) and p.disabled_at is null
        and exists (select from account.person_role r where r.person_id = p.id and r.role = 'DATA_OFFICER'));
comment on function casework.my_exported() is 'The agency whose data officer the acting person is, or null.';
grant execute on function casework.my_exported() to kinward_web;

do $$
declare
    fenced text;
begin
    foreach fenced in array array['export', 'export_answer', 'export_made', 'export_file', 'export_taken'] loop
        execute format('alter table casework.%I enable row level security', fenced);
        execute format('alter table casework.%I force row level security', fenced);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', fenced);
        execute format('grant select, insert on casework.%I to kinward_web', fenced);
    end loop;
    foreach fenced in array array['export_answer', 'export_made', 'export_taken'] loop
        execute format('create policy with_the_export on casework.%1$I for select to kinward_web '
            'using (exists (select from casework.export e where e.id = %1$I.export_id))', fenced);
    end loop;
end
$$;

create policy officer_sees on casework.export for select to kinward_web using (agency_id = (select casework.my_exported()));
create policy administrator_sees on casework.export for select to kinward_web
    using (asked_at is not null and agency_id = (select casework.my_administered()));
create policy officer_begins on casework.export for insert to kinward_web with check (
    begun_by = (select casework.me()) and agency_id = (select casework.my_exported()) and asked_at is null);
create policy officer_plans on casework.export for update to kinward_web
    using (begun_by = (select casework.me()) and agency_id = (select casework.my_exported()) and asked_at is null)
    with check (begun_by = (select casework.me()) and agency_id = (select casework.my_exported()));
grant update (revision, fields, happening, from_month, to_month, purpose, recipient, asked_at, snapshot, asked_rows)
    on casework.export to kinward_web;

create policy another_answers on casework.export_answer for insert to kinward_web with check (
    answered_by = (select casework.me()) and exists (select from casework.export e where e.id = export_id
        and e.begun_by <> (select casework.me()) and e.asked_at > now() - interval '7 days' and e.asked_rows > 100));
create policy officer_makes on casework.export_made for insert to kinward_web with check (
    exists (select from casework.export e where e.id = export_id and e.begun_by = (select casework.me())
        and e.agency_id = (select casework.my_exported()) and e.asked_at > now() - interval '7 days' and e.asked_rows = made_rows
        and (e.asked_rows <= 100 or exists (select from casework.export_answer a where a.export_id = e.id and a.agreed))));
