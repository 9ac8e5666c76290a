create table casework.closing_why (
    closing_id uuid not null,
    number integer not null,
    factors uuid[] not null constraint closing_why_factors check (cardinality(factors) > 0),
    words text not null constraint closing_why_words_length check (char_length(words) between 3 and 500),
    said_by uuid not null constraint closing_why_said_by_fk references account.person,
    said_at timestamptz not null,
    constraint closing_why_pk primary key (closing_id, number),
    constraint closing_why_line_fk foreign key (closing_id, number) references casework.closing_line
);
comment on table casework.closing_why is 'Why a file is closed although what opened the door is open (FIELD F26); said by a manager.';
comment on column casework.closing_why.closing_id is 'Which closing.';
comment on column casework.closing_why.number is 'The version in which it was said first; it holds until another is said.';
comment on column casework.closing_why.factors is 'What was open then.';
comment on column casework.closing_why.words is 'Why, without names.';
comment on column casework.closing_why.said_by is 'Which manager.';
comment on column casework.closing_why.said_at is 'When.';

create table casework.file_move (
    case_file_id uuid not null constraint file_move_case_file_fk references casework.case_file,
    number integer not null constraint file_move_number check (number > 0),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    state text not null,
    state_before text,
    closing_id uuid,
    closing_number integer,
    words text constraint file_move_words_length check (char_length(words) between 3 and 500),
    moved_by uuid not null constraint file_move_moved_by_fk references account.person,
    moved_at timestamptz not null,
    constraint file_move_pk primary key (case_file_id, number),
    constraint file_move_state_key unique (case_file_id, number, state),
    constraint file_move_before_fk foreign key (case_file_id, number_before, state_before)
        references casework.file_move (case_file_id, number, state),
    constraint file_move_closing_fk foreign key (closing_id, case_file_id) references casework.closing (id, case_file_id),
    constraint file_move_line_fk foreign key (closing_id, closing_number) references casework.closing_line,
    constraint file_move_closing_key unique (closing_id),
    constraint file_move_moves check (case when number = 1 then state = 'CLOSED' and state_before is null
        else (state_before, state) in (('CLOSED', 'OPEN'), ('OPEN', 'CLOSED')) end),
    constraint file_move_says_how check (case state when 'CLOSED' then num_nonnulls(closing_id, closing_number) = 2
        and words is null else num_nonnulls(closing_id, closing_number) = 0 and words is not null end)
);
comment on table casework.file_move is 'That a case file was closed or opened again; never changed, the highest number holds.';
comment on column casework.file_move.case_file_id is 'Which file.';
comment on column casework.file_move.number is 'Counts the moves of a file; it begins open.';
comment on column casework.file_move.number_before is 'The move before.';
comment on column casework.file_move.state is 'How it stands afterwards.';
comment on column casework.file_move.state_before is 'How it stood before, if it was moved before.';
comment on column casework.file_move.closing_id is 'By which closing.';
comment on column casework.file_move.closing_number is 'By which version of it.';
comment on column casework.file_move.words is 'Why it was opened again, without names.';
comment on column casework.file_move.moved_by is 'Who moved it.';
comment on column casework.file_move.moved_at is 'When.';
