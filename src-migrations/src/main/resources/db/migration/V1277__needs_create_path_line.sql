-- The step before stands in the row, and is the one of the row before: no move that docs/needs.md does not have.
create table casework.path_line (
    case_file_id uuid not null constraint path_line_case_file_fk references casework.case_file,
    path text not null constraint path_line_path_known check (path in ('GUARDIAN', 'RESIDENCE', 'AGE_ASSESSMENT',
        'BIRTH_REGISTRATION')),
    number integer not null constraint path_line_number check (number > 0),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    step text not null,
    step_before text,
    office text not null constraint path_line_office_length check (char_length(office) <= 100),
    words text not null constraint path_line_words_length check (char_length(words) <= 300),
    safeguards text[] not null,
    happened_on date not null,
    written_by uuid not null constraint path_line_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint path_line_pk primary key (case_file_id, path, number),
    constraint path_line_step_key unique (case_file_id, path, number, step),
    constraint path_line_before_fk foreign key (case_file_id, path, number_before, step_before)
        references casework.path_line (case_file_id, path, number, step),
    constraint path_line_asks_an_office check ((step like '%ASKED\_FOR') = (char_length(office) >= 3)),
    constraint path_line_does_no_harm check (case when step = 'AGE_ASKED_FOR' then safeguards @> array['LAST_RESORT',
        'CHILD_AGREES', 'INDEPENDENT', 'NOT_ALONE', 'NOTHING_DONE_TO_THE_BODY', 'DOUBT_FOR_THE_CHILD']
        else cardinality(safeguards) = 0 end),
    constraint path_line_is_past check (happened_on <= (written_at at time zone 'UTC')::date + 1)
);
comment on table casework.path_line is 'A step of a child on its way through offices; never changed, the highest number holds.';
comment on column casework.path_line.case_file_id is 'Which child.';
comment on column casework.path_line.path is 'Guardian, residence, age assessment or birth registration.';
comment on column casework.path_line.number is 'Counts the steps on this path.';
comment on column casework.path_line.number_before is 'The step before.';
comment on column casework.path_line.step is 'Where the child is on the path.';
comment on column casework.path_line.step_before is 'Where it was.';
comment on column casework.path_line.office is 'Which office was asked; only with asking.';
comment on column casework.path_line.words is 'What happened, without names.';
comment on column casework.path_line.safeguards is 'What keeps an age assessment from doing harm: all of it, or it is not asked for.';
comment on column casework.path_line.happened_on is 'On which day.';
comment on column casework.path_line.written_by is 'Who wrote it.';
comment on column casework.path_line.written_at is 'When.';
