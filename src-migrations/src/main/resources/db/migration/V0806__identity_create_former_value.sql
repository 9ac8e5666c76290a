create table identity.former_value (
    id uuid constraint former_value_pk primary key,
    value_id uuid not null,
    child_id uuid not null constraint former_value_child_fk references identity.held_child on delete cascade,
    field text not null,
    item smallint not null,
    revision bigint not null,
    ciphertext bytea not null,
    written_by uuid not null,
    written_at timestamptz not null,
    replaced_by uuid not null,
    replaced_at timestamptz not null default now()
);
create index former_value_child_ix on identity.former_value (child_id, field, replaced_at);
comment on table identity.former_value is
    'What a sealed slot held before it was written over or taken back; it opens only for whoever may see the slot.';
comment on column identity.former_value.id is 'Random surrogate.';
comment on column identity.former_value.value_id is 'The row it was written in, bound into the ciphertext.';
comment on column identity.former_value.child_id is 'Whose detail; it ends with the child.';
comment on column identity.former_value.field is 'Which kind of detail, bound into the ciphertext.';
comment on column identity.former_value.item is 'Which of its kind, bound into the ciphertext.';
comment on column identity.former_value.revision is 'Revision it was written with, bound into the ciphertext.';
comment on column identity.former_value.ciphertext is 'AES-256-GCM, as it lay in the slot.';
comment on column identity.former_value.written_by is 'Who wrote it.';
comment on column identity.former_value.written_at is 'When.';
comment on column identity.former_value.replaced_by is 'Who wrote over it or took it back.';
comment on column identity.former_value.replaced_at is 'When.';
-- nobody at run time changes one or takes one away; it goes with the child
grant select, insert on identity.former_value to kinward_vault;
