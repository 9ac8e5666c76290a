-- Questions about figures that a data officer keeps for the agency (issue 5, section 4). What it is called, and that it was taken away, is added
-- and never changed. A question holds words of an address, no figure and no child.
create table casework.saved_question (
    id uuid constraint saved_question_pk primary key,
    agency_id uuid not null constraint saved_question_agency_fk references account.agency,
    kind text not null constraint saved_question_kind check (kind ~ '^[a-z]{1,20}$'),
    asks text not null constraint saved_question_asks check (asks ~ '^[A-Za-z0-9=&._%+-]*$' and length(asks) <= 1500),
    kept_by uuid not null constraint saved_question_kept_by_fk references account.person,
    kept_at timestamptz not null
);
create index saved_question_agency_idx on casework.saved_question (agency_id, kept_at);
comment on table casework.saved_question is 'A question about figures, kept for the agency.';
comment on column casework.saved_question.id is 'Random; the key of the form that kept it.';
comment on column casework.saved_question.agency_id is 'Whose people see it.';
comment on column casework.saved_question.kind is 'The word of the question, or table.';
comment on column casework.saved_question.asks is 'Its filters as they stand in the address.';
comment on column casework.saved_question.kept_by is 'Who kept it.';
comment on column casework.saved_question.kept_at is 'When.';

create table casework.saved_question_name (
    question_id uuid not null constraint saved_question_name_question_fk references casework.saved_question,
    number integer not null constraint saved_question_name_number check (number > 0),
    name text not null constraint saved_question_name_length check (length(name) between 1 and 80),
    named_by uuid not null constraint saved_question_name_by_fk references account.person,
    named_at timestamptz not null,
    constraint saved_question_name_pk primary key (question_id, number)
);
comment on table casework.saved_question_name is 'What a kept question is called; the newest row holds.';
comment on column casework.saved_question_name.question_id is 'Which question.';
comment on column casework.saved_question_name.number is 'Counts its names.';
comment on column casework.saved_question_name.name is 'What people call it.';
comment on column casework.saved_question_name.named_by is 'Who called it so.';
comment on column casework.saved_question_name.named_at is 'When.';

create table casework.saved_question_end (
    question_id uuid constraint saved_question_end_pk primary key
        constraint saved_question_end_question_fk references casework.saved_question,
    ended_by uuid not null constraint saved_question_end_by_fk references account.person,
    ended_at timestamptz not null
);
comment on table casework.saved_question_end is 'That a kept question was taken away.';
comment on column casework.saved_question_end.question_id is 'Which question.';
comment on column casework.saved_question_end.ended_by is 'Who took it away.';
comment on column casework.saved_question_end.ended_at is 'When.';
