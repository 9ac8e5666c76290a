-- Photographs, or what is known of suspected persons, can be erased without the rest of a closed file: asked for by a manager, confirmed by
-- an administrator, like a record. States of their own keep every fence that looks for a confirmed erasure away from them.
alter table casework.erasure
    add column part text constraint erasure_part_known check (part in ('PHOTOGRAPHS', 'SUSPECTS')),
    drop constraint erasure_state_known,
    add constraint erasure_state_known check (state in ('asked', 'taken_back', 'refused', 'expired', 'confirmed', 'done',
        'part_confirmed', 'part_done')),
    add constraint erasure_part_has_states_of_its_own
        check (case when part is null then state not in ('part_confirmed', 'part_done') else state not in ('confirmed', 'done') end),
    drop constraint erasure_answered_by_somebody,
    add constraint erasure_answered_by_somebody check ((answered_by is not null) = (state in ('taken_back', 'refused', 'confirmed',
        'done', 'part_confirmed', 'part_done') and reason <> 'COPY_RESTORED')),
    drop constraint erasure_needs_two_people,
    add constraint erasure_needs_two_people check (state not in ('refused', 'confirmed', 'done', 'part_confirmed', 'part_done')
        or asked_by <> answered_by);
comment on column casework.erasure.part is 'Which part; null for the whole record.';
comment on column casework.erasure.state is
    'Asked until answered or 14 days old; confirmed until vault and casework are done. Of a part: part_confirmed, part_done.';
drop index casework.erasure_one_open_key;
create unique index erasure_one_open_key on casework.erasure (intake_id, coalesce(part, ''))
    where state in ('asked', 'confirmed', 'part_confirmed');
create index erasure_part_waiting_idx on casework.erasure (answered_at, id) where state = 'part_confirmed';

alter policy administrator_answers on casework.erasure
    with check ((state = 'refused' or state = case when part is null then 'confirmed' else 'part_confirmed' end)
        and agency_id = (select casework.my_administered())
        and asked_by <> (select casework.me()) and answered_by = (select casework.me()));
alter policy program_ends on casework.erasure with check (state in ('expired', 'done', 'part_done') or reason = 'COPY_RESTORED'
    or (state = 'confirmed' and cardinality(casework.files_with(intake_id)) > 1));
drop trigger hold_or_erase on casework.erasure;
create trigger hold_or_erase before update of state on casework.erasure
    for each row when (new.state in ('confirmed', 'part_confirmed')) execute function casework.hold_or_erase();
create or replace function casework.hold_or_erase() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    files uuid[] := casework.files_with(new.intake_id);
begin
    perform pg_advisory_xact_lock(hashtextextended('erasure ' || one, 0)) from unnest(files) as one order by one;
    if tg_table_name = 'legal_hold' and exists (select from casework.erasure e where e.intake_id = any (files)
            and e.state in ('confirmed', 'part_confirmed'))
        or tg_table_name = 'erasure' and exists (select from casework.legal_hold h where h.intake_id = any (files)
            and h.lifted_at is null) then
        raise check_violation using message = 'a record is held for the law or erased, never both';
    end if;
    return new;
end
$$;
