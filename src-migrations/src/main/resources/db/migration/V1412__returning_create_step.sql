create table casework.return_step (
    id uuid constraint return_step_pk primary key,
    case_file_id uuid not null constraint return_step_case_file_fk references casework.case_file,
    what text not null constraint return_step_what_known
        check (what in ('FAMILY_IS_SEARCHED', 'HOME_IS_SEEN', 'AUTHORITY_DECIDES', 'RECEIVING_WORKER_AGREES',
        'FILE_IS_SENT', 'TRAVEL_PAPER', 'PLACE_OF_HANDING_OVER', 'CHILD_IS_PREPARED', 'FAMILY_IS_PREPARED', 'TRANSPORT',
        'RECEIVED_AT_THE_BORDER', 'ARRIVAL_IS_CONFIRMED', 'REPORT_COMES')),
    side text not null constraint return_step_side_known check (side in ('US', 'OTHER_AGENCY', 'AUTHORITY', 'OTHER_COUNTRY')),
    words text not null constraint return_step_words_length check (char_length(words) <= 300),
    due_on date not null,
    planned_by uuid not null constraint return_step_planned_by_fk references account.person,
    planned_at timestamptz not null
);
comment on table casework.return_step is 'Something that is done so that a child can go home, on our side or on the other.';
comment on column casework.return_step.id is 'Random surrogate, from the form.';
comment on column casework.return_step.case_file_id is 'Which child.';
comment on column casework.return_step.what is 'What is done.';
comment on column casework.return_step.side is 'Who does it.';
comment on column casework.return_step.words is 'What exactly, without names.';
comment on column casework.return_step.due_on is 'Its last day, at the agency.';
comment on column casework.return_step.planned_by is 'Who planned it.';
comment on column casework.return_step.planned_at is 'When.';
create index return_step_file_idx on casework.return_step (case_file_id, due_on, id);

create table casework.return_step_end (
    step_id uuid constraint return_step_end_pk primary key constraint return_step_end_step_fk references casework.return_step,
    came text not null constraint return_step_end_came_known check (came in ('DONE', 'NOT_DONE')),
    words text not null constraint return_step_end_words_length check (char_length(words) <= 300),
    said_by uuid not null constraint return_step_end_said_by_fk references account.person,
    said_at timestamptz not null,
    constraint return_step_end_says_why check (came = 'DONE' or char_length(words) >= 3)
);
comment on table casework.return_step_end is 'What came of a step: once, never changed.';
comment on column casework.return_step_end.step_id is 'Which step.';
comment on column casework.return_step_end.came is 'What came of it.';
comment on column casework.return_step_end.words is 'The answer, or why it was not done; without names.';
comment on column casework.return_step_end.said_by is 'Who said so.';
comment on column casework.return_step_end.said_at is 'When.';
