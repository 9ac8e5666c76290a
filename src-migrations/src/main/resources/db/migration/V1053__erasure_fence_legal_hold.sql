-- That a record is held is seen by whoever sees the record, and by the administrators of the agency; why, by who works on it.
do $$
declare
    fenced text;
begin
    foreach fenced in array array['legal_hold', 'legal_hold_words', 'erasure', 'erasure_words'] loop
        execute format('alter table casework.%I enable row level security', fenced);
        execute format('alter table casework.%I force row level security', fenced);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', fenced);
    end loop;
    foreach fenced in array array['legal_hold', 'erasure'] loop
        execute format('create policy with_the_record on casework.%1$I for select to kinward_web '
            'using (exists (select from casework.case_file f where f.intake_id = %1$I.intake_id))', fenced);
        execute format('create policy administrator_sees on casework.%I for select to kinward_web '
            'using (agency_id = (select casework.my_administered()))', fenced);
        execute format('grant select, insert on casework.%I, casework.%I to kinward_web', fenced, fenced || '_words');
    end loop;
end
$$;
grant execute on function casework.my_administered() to kinward_web;

create policy manager_sets on casework.legal_hold for insert to kinward_web with check (
    set_by = (select casework.me()) and lifted_at is null and place_id = any ((select casework.my_managed_places())::uuid[])
    and exists (select from casework.intake i where i.id = intake_id and i.state = 'created'));
create policy manager_lifts on casework.legal_hold for update to kinward_web
    using (lifted_at is null and place_id = any ((select casework.my_managed_places())::uuid[]))
    with check (lifted_by = (select casework.me()) and place_id = any ((select casework.my_managed_places())::uuid[]));
grant update (lifted_by, lifted_at) on casework.legal_hold to kinward_web;

create policy for_the_case on casework.legal_hold_words for select to kinward_web using (
    exists (select from casework.legal_hold h join casework.case_file f on f.intake_id = h.intake_id where h.id = hold_id
        and (f.worker_id = (select casework.my_lead()) or f.place_id = any ((select casework.my_managed_places())::uuid[]))));
create policy says_why on casework.legal_hold_words for insert to kinward_web with check (
    exists (select from casework.legal_hold h where h.id = hold_id and case about
        when 'SET' then h.set_by = (select casework.me()) and h.lifted_at is null
        else h.lifted_by = (select casework.me()) end));
