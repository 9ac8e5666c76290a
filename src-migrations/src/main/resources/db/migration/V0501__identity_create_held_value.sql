create table identity.held_value (
    id uuid constraint held_value_pk primary key,
    child_id uuid not null constraint held_value_child_fk references identity.held_child on delete cascade,
    field text not null,
    item smallint not null constraint held_value_item_counts check (item between 0 and 199),
    revision bigint not null constraint held_value_revision_counts check (revision >= 0),
    ciphertext bytea,
    written_by uuid not null,
    written_at timestamptz not null default now(),
    constraint held_value_slot_key unique (child_id, field, item)
);
comment on table identity.held_value is 'One detail of one child, encrypted with a key that the database does not hold.';
comment on column identity.held_value.id is 'Random surrogate, bound into the ciphertext.';
comment on column identity.held_value.child_id is 'Whose detail.';
comment on column identity.held_value.field is 'Which kind of detail, bound into the ciphertext.';
comment on column identity.held_value.item is 'Counts details of one kind, bound into the ciphertext.';
comment on column identity.held_value.revision is 'Revision of the page it was written with, bound into the ciphertext.';
comment on column identity.held_value.ciphertext is 'AES-256-GCM; null when the detail was taken back.';
comment on column identity.held_value.written_by is 'Who wrote this revision.';
comment on column identity.held_value.written_at is
    'When; another person may write the same revision only after casework cannot confirm this one any more.';
grant select, insert, update, delete on identity.held_value to kinward_vault;
