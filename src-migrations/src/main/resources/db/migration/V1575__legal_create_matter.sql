create table casework.legal_choice (
    case_file_id uuid not null constraint legal_choice_case_file_fk references casework.case_file,
    number integer not null constraint legal_choice_number check (number between 1 and 200),
    be_heard text not null constraint legal_choice_be_heard_known check (be_heard in ('YES', 'NO', 'NOT_YET')),
    compensation text not null constraint legal_choice_compensation_known check (compensation in ('YES', 'NO', 'NOT_YET')),
    wages text not null constraint legal_choice_wages_known check (wages in ('YES', 'NO', 'NOT_YET')),
    told_freely boolean not null constraint legal_choice_is_told check (told_freely),
    goes_along text not null constraint legal_choice_goes_along_known check (goes_along in ('LEGAL_AID', 'LEAD_WORKER', 'CARER',
        'FAMILY', 'WHO_ANSWERS', 'SOMEBODY_ELSE', 'NOBODY', 'NOT_SAID_YET')),
    sealed bytea not null,
    written_by uuid not null constraint legal_choice_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint legal_choice_pk primary key (case_file_id, number)
);
comment on table casework.legal_choice is 'What a child chose when it was told that nothing depends on it; never changed, the highest number holds.';
comment on column casework.legal_choice.case_file_id is 'Which file.';
comment on column casework.legal_choice.number is 'Counts the talks about it.';
comment on column casework.legal_choice.be_heard is 'Whether it wants to be heard.';
comment on column casework.legal_choice.compensation is 'Whether it wants compensation.';
comment on column casework.legal_choice.wages is 'Whether it wants its wages.';
comment on column casework.legal_choice.told_freely is 'It was told that nothing depends on it, and that it may change its mind.';
comment on column casework.legal_choice.goes_along is 'Who is to go along.';
comment on column casework.legal_choice.sealed is 'Words, locked with the key of this page.';
comment on column casework.legal_choice.written_by is 'Who wrote it.';
comment on column casework.legal_choice.written_at is 'When.';

create table casework.legal_matter (
    id uuid constraint legal_matter_pk primary key,
    case_file_id uuid not null constraint legal_matter_case_file_fk references casework.case_file,
    kind text not null constraint legal_matter_kind_known check (kind in ('HEARING', 'PROTECTION', 'COMPENSATION', 'WAGES',
        'PROCEEDING')),
    begun_by uuid not null constraint legal_matter_begun_by_fk references account.person,
    begun_at timestamptz not null,
    constraint legal_matter_kind_key unique (id, kind)
);
create index legal_matter_case_file_idx on casework.legal_matter (case_file_id, begun_at desc, id);
comment on table casework.legal_matter is 'A hearing, a protection, a claim or a proceeding; for legal aid alone. Never changed.';
comment on column casework.legal_matter.id is 'Random surrogate.';
comment on column casework.legal_matter.case_file_id is 'Which file.';
comment on column casework.legal_matter.kind is 'What it is.';
comment on column casework.legal_matter.begun_by is 'Who wrote it down.';
comment on column casework.legal_matter.begun_at is 'When.';
