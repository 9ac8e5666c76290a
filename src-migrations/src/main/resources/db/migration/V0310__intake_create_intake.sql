create table casework.intake (
    id uuid constraint intake_pk primary key,
    reference text collate "C" not null constraint intake_reference_key unique
        constraint intake_reference_fk references casework.reference_number,
    agency_id uuid not null constraint intake_agency_fk references account.agency,
    place_id uuid not null constraint intake_place_fk references account.place,
    worker_id uuid constraint intake_worker_fk references account.person,
    started_by uuid not null constraint intake_started_by_fk references account.person,
    started_at timestamptz not null,
    state text not null constraint intake_state_known check (state in ('draft', 'created', 'ending', 'discarded')),
    found_with uuid constraint intake_found_with_fk references casework.intake,
    call_word text constraint intake_call_word_length check (char_length(call_word) between 2 and 20),
    heard_next_at timestamptz,
    ended_at timestamptz,
    ended_by uuid constraint intake_ended_by_fk references account.person,
    end_reason text constraint intake_end_reason_length check (char_length(end_reason) between 3 and 500),
    version bigint not null,
    constraint intake_draft_has_no_worker check (worker_id is null or state = 'created'),
    constraint intake_end_is_whole check ((state in ('ending', 'discarded')) = (ended_at is not null)
        and (ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create unique index intake_call_word_key on casework.intake (place_id, lower(call_word))
    where call_word is not null and state in ('draft', 'created');
create index intake_place_idx on casework.intake (place_id, started_at, id);
create index intake_worker_idx on casework.intake (worker_id, started_at, id) where worker_id is not null;
create index intake_found_with_idx on casework.intake (found_with) where found_with is not null;
comment on table casework.intake is 'The taking-in of one child: a draft of a place, then a record, or discarded.';
comment on column casework.intake.id is 'Random surrogate; all that a URL carries.';
comment on column casework.intake.reference is 'The number of the child.';
comment on column casework.intake.agency_id is 'Agency that takes care of the child.';
comment on column casework.intake.place_id is 'Place that received the child.';
comment on column casework.intake.worker_id is 'Lead worker; a draft has none.';
comment on column casework.intake.started_by is 'Who started the draft.';
comment on column casework.intake.started_at is 'When the draft was started.';
comment on column casework.intake.state is 'Draft, created, ending (the vault still lets go) or discarded.';
comment on column casework.intake.found_with is 'Intake of a child found at the same time.';
comment on column casework.intake.call_word is 'Word the child chose; unique in the place, never a name.';
comment on column casework.intake.heard_next_at is 'When the child is heard next, from page 12.';
comment on column casework.intake.ended_at is 'When a manager discarded the draft.';
comment on column casework.intake.ended_by is 'Which manager.';
comment on column casework.intake.end_reason is 'Why, in words without names.';
comment on column casework.intake.version is 'Counts saves, from 0.';
