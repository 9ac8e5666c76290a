create table casework.child (
    id uuid constraint child_pk primary key,
    intake_id uuid not null constraint child_intake_key unique constraint child_intake_fk references casework.intake,
    reference text collate "C" not null constraint child_reference_key unique
        constraint child_reference_fk references casework.reference_number,
    agency_id uuid not null constraint child_agency_fk references account.agency,
    place_id uuid not null constraint child_place_fk references account.place,
    worker_id uuid constraint child_worker_fk references account.person,
    created_at timestamptz not null
);
comment on table casework.child is 'A child of whom there is a record. Who it is, only the vault knows.';
comment on column casework.child.id is 'Random surrogate.';
comment on column casework.child.intake_id is 'The intake that became this record.';
comment on column casework.child.reference is 'The number; it belongs to the child, not to a case file.';
comment on column casework.child.agency_id is 'Agency that takes care of the child.';
comment on column casework.child.place_id is 'Place of the child, for the fence.';
comment on column casework.child.worker_id is 'Lead worker, for the fence.';
comment on column casework.child.created_at is 'When the record was created.';
