create table casework.promise (
    id uuid constraint promise_pk primary key,
    case_file_id uuid not null constraint promise_case_file_fk references casework.case_file,
    words text not null constraint promise_words_length check (char_length(words) between 3 and 200),
    due_on date,
    due_end timestamptz,
    written_by uuid not null constraint promise_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint promise_day_has_an_end check ((due_on is null) = (due_end is null))
);
create index promise_of_file on casework.promise (case_file_id, written_at);
comment on table casework.promise is 'What a child was promised (FIELD F22); never changed, its state is in its lines.';
comment on column casework.promise.id is 'Random surrogate.';
comment on column casework.promise.case_file_id is 'Which child.';
comment on column casework.promise.words is 'What, without names.';
comment on column casework.promise.due_on is 'By which day, if that was promised.';
comment on column casework.promise.due_end is 'The last minute of that day at the agency.';
comment on column casework.promise.written_by is 'Who wrote it.';
comment on column casework.promise.written_at is 'When.';

create table casework.promise_line (
    promise_id uuid not null constraint promise_line_promise_fk references casework.promise,
    number integer not null constraint promise_line_number check (number > 0),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    state text not null,
    state_before text,
    told_on date not null,
    told text not null constraint promise_line_told_length check (char_length(told) <= 300),
    moved_by uuid not null constraint promise_line_moved_by_fk references account.person,
    moved_at timestamptz not null,
    constraint promise_line_pk primary key (promise_id, number),
    constraint promise_line_state_key unique (promise_id, number, state),
    constraint promise_line_before_fk foreign key (promise_id, number_before, state_before)
        references casework.promise_line (promise_id, number, state),
    constraint promise_line_begins check ((number = 1) = (state_before is null) and (number > 1 or state = 'OPEN')),
    constraint promise_line_moves check (number = 1 or (state_before, state) in (('OPEN', 'KEPT'), ('OPEN', 'TOLD_WHY_NOT'),
        ('TOLD_WHY_NOT', 'KEPT'))),
    constraint promise_line_says_why check (state <> 'TOLD_WHY_NOT' or char_length(told) >= 3)
);
comment on table casework.promise_line is 'How it stood with a promise, and what the child was told; never changed, the highest number holds.';
comment on column casework.promise_line.promise_id is 'Which promise.';
comment on column casework.promise_line.number is 'Counts the lines of a promise.';
comment on column casework.promise_line.number_before is 'The line before.';
comment on column casework.promise_line.state is 'How it stands (docs/plan.md).';
comment on column casework.promise_line.state_before is 'How it stood in the line before.';
comment on column casework.promise_line.told_on is 'The day on which it was given or kept, or the child was told.';
comment on column casework.promise_line.told is 'What the child was told, without names.';
comment on column casework.promise_line.moved_by is 'Who wrote it.';
comment on column casework.promise_line.moved_at is 'When.';
