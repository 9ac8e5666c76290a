-- A manager of the place asks and takes back; an administrator of the agency, never who asked, confirms or refuses.
create policy manager_asks on casework.erasure for insert to kinward_web with check (
    asked_by = (select casework.me()) and state = 'asked' and place_id = any ((select casework.my_managed_places())::uuid[])
    and exists (select from casework.intake i where i.id = intake_id and i.state = 'created'
        and i.reference = erasure.reference));
create policy manager_takes_back on casework.erasure for update to kinward_web
    using (state = 'asked' and place_id = any ((select casework.my_managed_places())::uuid[]))
    with check (state = 'taken_back' and answered_by = (select casework.me())
        and place_id = any ((select casework.my_managed_places())::uuid[]));
create policy administrator_answers on casework.erasure for update to kinward_web
    using (state = 'asked' and agency_id = (select casework.my_administered()) and asked_by <> (select casework.me())
        and asked_at > now() - interval '14 days')
    with check (state in ('confirmed', 'refused') and agency_id = (select casework.my_administered())
        and asked_by <> (select casework.me()) and answered_by = (select casework.me()));
grant update (state, answered_by, answered_at) on casework.erasure to kinward_web;

create policy for_the_case on casework.erasure_words for select to kinward_web using (
    exists (select from casework.erasure e join casework.case_file f on f.intake_id = e.intake_id where e.id = erasure_id
        and (f.worker_id = (select casework.my_lead()) or f.place_id = any ((select casework.my_managed_places())::uuid[]))));
create policy says_why on casework.erasure_words for insert to kinward_web with check (
    exists (select from casework.erasure e where e.id = erasure_id and case about
        when 'ASKED' then e.state = 'asked' and e.asked_by = (select casework.me())
        else e.state = 'refused' and e.answered_by = (select casework.me()) end));

-- Who has confirmed leaves the task for the vault; the worker asks casework itself before it obeys.
create policy administrator_leaves on casework.outbox for insert to kinward_web with check (
    kind = 'VAULT_END' and exists (select from casework.erasure e where e.reference = outbox.reference
        and e.state = 'confirmed' and e.answered_by = (select casework.me())));

-- A hold and a confirmation wait for each other by a lock on the record, then each looks, with a look of its own time.
create function casework.hold_or_erase() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('erasure ' || new.intake_id, 0));
    if tg_table_name = 'legal_hold' and exists (select from casework.erasure e where e.intake_id = new.intake_id
            and e.state = 'confirmed')
        or tg_table_name = 'erasure' and exists (select from casework.legal_hold h where h.intake_id = new.intake_id
            and h.lifted_at is null) then
        raise check_violation using message = 'a record is held for the law or erased, never both';
    end if;
    return new;
end
$$;
comment on function casework.hold_or_erase() is 'Refuses a hold on what is being erased, and an erasure of what is held.';
create trigger hold_or_erase before insert on casework.legal_hold
    for each row execute function casework.hold_or_erase();
create trigger hold_or_erase before update of state on casework.erasure
    for each row when (new.state = 'confirmed') execute function casework.hold_or_erase();
