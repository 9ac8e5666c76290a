create table casework.task (
    id uuid constraint task_pk primary key,
    intake_id uuid not null constraint task_intake_fk references casework.intake on delete cascade,
    agency_id uuid not null constraint task_agency_fk references account.agency,
    place_id uuid not null constraint task_place_fk references account.place,
    worker_id uuid constraint task_worker_fk references account.person,
    kind text not null constraint task_kind_known check (kind in ('MAKE_SAFE', 'CALL_NURSE', 'HELP_OTHERS', 'TELL_AGAIN',
        'HEAR_CHILD', 'FIRST_TASK', 'ASSIGN_WORKER')),
    urgent boolean not null,
    for_whom text not null constraint task_for_whom_known check (for_whom in ('person', 'place', 'duty_officer')),
    person_id uuid constraint task_person_fk references account.person,
    due_at timestamptz not null,
    words text not null default '' constraint task_words_length check (char_length(words) <= 200),
    done_at timestamptz,
    done_by uuid constraint task_done_by_fk references account.person,
    constraint task_person_named check ((for_whom = 'person') = (person_id is not null)),
    constraint task_done_is_whole check ((done_at is null) = (done_by is null))
);
create unique index task_one_open_key on casework.task (intake_id, kind) where done_at is null;
create index task_place_idx on casework.task (place_id, due_at, id) where done_at is null;
create index task_worker_idx on casework.task (worker_id, due_at, id) where done_at is null;
create index task_person_idx on casework.task (person_id, due_at, id) where done_at is null;
comment on table casework.task is 'What is to be done for a child. It says what, never why.';
comment on column casework.task.id is 'Random surrogate.';
comment on column casework.task.intake_id is 'The record it is about.';
comment on column casework.task.agency_id is 'Agency of the record, for the fence.';
comment on column casework.task.place_id is 'Place of the record, for lists and the fence.';
comment on column casework.task.worker_id is 'Lead worker of the record, for lists and the fence.';
comment on column casework.task.kind is 'What is to be done; a record has at most one open task of a kind.';
comment on column casework.task.urgent is 'Stands above all others.';
comment on column casework.task.for_whom is 'A person, whoever works at the place, or the duty officer.';
comment on column casework.task.person_id is 'The person, if it is for one.';
comment on column casework.task.due_at is 'Until when.';
comment on column casework.task.words is 'In the words of the worker, without names.';
comment on column casework.task.done_at is 'When it was done.';
comment on column casework.task.done_by is 'Who did it.';
