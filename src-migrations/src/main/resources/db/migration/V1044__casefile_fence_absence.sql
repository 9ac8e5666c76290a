-- An absence is for those who take care of children in the agency; a manager marks it, changes it and ends it.
do $$
declare
    fenced text;
begin
    foreach fenced in array array['absence', 'cover', 'acting_manager'] loop
        execute format('alter table casework.%I enable row level security', fenced);
        execute format('alter table casework.%I force row level security', fenced);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', fenced);
        execute format('grant select, insert on casework.%I to kinward_web', fenced);
        execute format('grant update (ended_at, ended_by) on casework.%I to kinward_web', fenced);
    end loop;
end
$$;
grant update (from_at, until_at, version) on casework.absence to kinward_web;

create policy of_my_agency on casework.absence for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[])
        and (person_id = (select casework.me()) or (select casework.my_lead()) is not null
            or (select casework.my_care_places()) <> '{}'));
create policy manager_marks on casework.absence for insert to kinward_web with check (
    (select casework.keeps_absences()) and marked_by = (select casework.me())
    and agency_id = any ((select casework.my_agencies())::uuid[])
    and exists (select from account.person p where p.id = person_id and p.agency_id = absence.agency_id));
create policy manager_changes on casework.absence for update to kinward_web
    using ((select casework.keeps_absences()) and agency_id = any ((select casework.my_agencies())::uuid[]))
    with check (agency_id = any ((select casework.my_agencies())::uuid[]));
