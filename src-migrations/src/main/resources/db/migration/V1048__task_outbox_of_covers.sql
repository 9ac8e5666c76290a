-- A cover's right is left for the vault like a lead worker's, and proved like it: by casework's own row.
alter table casework.outbox
    add column cover_id uuid, add column away_id uuid, add column since_at timestamptz, add column until_at timestamptz,
    drop constraint outbox_care_known,
    add constraint outbox_care_known check (care in ('child_at', 'lead_worker', 'cover')),
    add constraint outbox_names_span check ((care is not distinct from 'cover')
        = (cover_id is not null and away_id is not null and since_at is not null and until_at is not null));
comment on column casework.outbox.cover_id is 'The row of casework.cover, for cover.';
comment on column casework.outbox.away_id is 'Who is away, for cover.';
comment on column casework.outbox.since_at is 'From when, for cover.';
comment on column casework.outbox.until_at is 'Until when, for cover.';
grant insert (cover_id, away_id, since_at, until_at) on casework.outbox to kinward_web;

drop policy page_leaves on casework.outbox;
create policy page_leaves on casework.outbox for insert to kinward_web with check (
    exists (select from casework.intake i where i.reference = outbox.reference and case
        when kind = 'VAULT_HELD' then i.state = 'created'
        when kind = 'VAULT_END' then i.state = 'ending'
        when care = 'child_at' then i.id = record_id and i.agency_id = outbox.agency_id and i.place_id = outbox.place_id
        when care = 'cover' then exists (select from casework.cover c where c.id = outbox.cover_id
            and c.intake_id = i.id and c.cover_id = outbox.person_id and c.away_id = outbox.away_id
            and c.from_at = outbox.since_at and c.until_at = outbox.until_at and c.ended_at is null)
        else i.state = 'created' and i.worker_id = outbox.person_id end));
