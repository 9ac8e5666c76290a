-- The worker asks casework before it obeys a task; beside that, a page can leave only what its own rows already say.
alter table casework.outbox add column set_aside_at timestamptz;
comment on column casework.outbox.set_aside_at is 'When it was found that casework does not bear it out; such a row is never obeyed and stays for the auditor.';
drop index casework.outbox_next_ix;
create index outbox_next_ix on casework.outbox (next_try_at, id) where set_aside_at is null;

-- Rights at places come from the accounts, never from here.
alter table casework.outbox drop constraint outbox_care_known, drop column until,
    add constraint outbox_care_known check (care in ('child_at', 'lead_worker')),
    drop constraint outbox_names_child, alter column reference set not null,
    add constraint outbox_reference_symbols check (reference ~ '^[23456789CDFHJKLMPQRTVWX]{10}$'),
    add constraint outbox_names_right check (care is null or (decided_at is not null and case care
        when 'child_at' then record_id is not null and agency_id is not null and place_id is not null
        else person_id is not null end));

drop policy page_leaves on casework.outbox;
create policy page_leaves on casework.outbox for insert to kinward_web with check (
    exists (select from casework.intake i where i.reference = outbox.reference and case
        when kind = 'VAULT_HELD' then i.state = 'created'
        when kind = 'VAULT_END' then i.state = 'ending'
        when care = 'child_at' then i.id = record_id and i.agency_id = outbox.agency_id and i.place_id = outbox.place_id
        else i.state = 'created' and i.worker_id = outbox.person_id end));
-- What counts tries and when it came in is not for a page to say.
revoke insert on casework.outbox from kinward_web;
grant insert (id, kind, reference, record_id, care, agency_id, place_id, person_id, decided_at)
    on casework.outbox to kinward_web;
