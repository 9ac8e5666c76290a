create table casework.outbox (
    id uuid constraint outbox_pk primary key,
    kind text not null constraint outbox_kind_known check (kind in ('VAULT_HELD', 'VAULT_END', 'CARE_GRANT')),
    reference text collate "C",
    record_id uuid,
    care text constraint outbox_care_known
        check (care in ('child_at', 'lead_worker', 'place_manager', 'on_shift', 'place_member')),
    agency_id uuid,
    place_id uuid,
    person_id uuid,
    until timestamptz,
    decided_at timestamptz,
    attempts integer not null default 0,
    next_try_at timestamptz not null default now(),
    left_at timestamptz not null default now(),
    constraint outbox_names_what check ((kind = 'CARE_GRANT') = (care is not null)),
    constraint outbox_names_child check (kind = 'CARE_GRANT' or reference is not null)
);
create index outbox_next_ix on casework.outbox (next_try_at, id);
comment on table casework.outbox is 'What casework has decided and the vault has still to do; a row goes when it is done.';
comment on column casework.outbox.id is 'Random surrogate.';
comment on column casework.outbox.kind is 'Which task.';
comment on column casework.outbox.reference is 'The child, where one is meant.';
comment on column casework.outbox.record_id is 'The id of the child''s intake, for child_at.';
comment on column casework.outbox.care is 'Which right is given, for CARE_GRANT.';
comment on column casework.outbox.agency_id is 'The agency, for child_at.';
comment on column casework.outbox.place_id is 'The place, where one is meant.';
comment on column casework.outbox.person_id is 'The person, where one is meant.';
comment on column casework.outbox.until is 'End of the shift, for on_shift.';
comment on column casework.outbox.decided_at is 'When the right was given.';
comment on column casework.outbox.attempts is 'How often it was taken.';
comment on column casework.outbox.next_try_at is 'Not taken before; moved on when it is taken, so that a crash gives it back.';
comment on column casework.outbox.left_at is 'When casework left it.';
