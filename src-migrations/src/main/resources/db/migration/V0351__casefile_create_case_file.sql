create table casework.case_file (
    id uuid constraint case_file_pk primary key,
    child_id uuid not null constraint case_file_child_fk references casework.child,
    intake_id uuid not null constraint case_file_intake_key unique
        constraint case_file_intake_fk references casework.intake,
    reference text collate "C" not null constraint case_file_reference_fk references casework.reference_number,
    agency_id uuid not null constraint case_file_agency_fk references account.agency,
    place_id uuid not null constraint case_file_place_fk references account.place,
    worker_id uuid constraint case_file_worker_fk references account.person,
    state text not null constraint case_file_state_known check (state in ('open', 'closed')),
    opened_at timestamptz not null,
    closed_at timestamptz constraint case_file_closes_after_it_opened check (closed_at >= opened_at),
    call_word text constraint case_file_call_word_length check (char_length(call_word) between 2 and 20),
    version bigint not null,
    constraint case_file_closed_is_whole check ((state = 'closed') = (closed_at is not null))
);
create index case_file_reference_idx on casework.case_file (reference);
create index case_file_child_idx on casework.case_file (child_id);
create index case_file_place_idx on casework.case_file (place_id, opened_at desc, id);
create index case_file_worker_idx on casework.case_file (worker_id, opened_at desc, id);
create index case_file_agency_idx on casework.case_file (agency_id, opened_at desc, id);
create index case_file_call_word_idx on casework.case_file (place_id, lower(call_word)) where call_word is not null;
comment on table casework.case_file is 'One period of work for one child. Answers are not here: each page is a table of its own.';
comment on column casework.case_file.id is 'Random surrogate.';
comment on column casework.case_file.child_id is 'The child.';
comment on column casework.case_file.intake_id is 'The intake it came from; unique, so that a draft becomes a record once.';
comment on column casework.case_file.reference is 'The number of the child.';
comment on column casework.case_file.agency_id is 'Agency that works on it.';
comment on column casework.case_file.place_id is 'Place of the child, for lists and the fence.';
comment on column casework.case_file.worker_id is 'Lead worker; null until the manager names one.';
comment on column casework.case_file.state is 'Open or closed.';
comment on column casework.case_file.opened_at is 'When it was opened.';
comment on column casework.case_file.closed_at is 'When it was closed.';
comment on column casework.case_file.call_word is 'Word the child chose, as on the intake.';
comment on column casework.case_file.version is 'Counts saves, from 0.';
