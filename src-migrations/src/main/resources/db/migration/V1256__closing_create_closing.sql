create table casework.closing (
    id uuid constraint closing_pk primary key,
    case_file_id uuid not null constraint closing_case_file_fk references casework.case_file,
    round integer not null constraint closing_round check (round > 0),
    begun_by uuid not null constraint closing_begun_by_fk references account.person,
    begun_at timestamptz not null,
    constraint closing_key unique (case_file_id, round),
    constraint closing_file_key unique (id, case_file_id)
);
comment on table casework.closing is 'One closing of a case file; a file that was opened again has another one.';
comment on column casework.closing.id is 'Random surrogate.';
comment on column casework.closing.case_file_id is 'Of which child.';
comment on column casework.closing.round is 'Counts them: one is prepared at a time.';
comment on column casework.closing.begun_by is 'Who began it.';
comment on column casework.closing.begun_at is 'When.';

create table casework.closing_line (
    closing_id uuid not null constraint closing_line_closing_fk references casework.closing,
    number integer not null constraint closing_line_number check (number > 0),
    reason text not null,
    said text not null constraint closing_line_said_length check (char_length(said) <= 100),
    words text not null constraint closing_line_words_length check (char_length(words) between 3 and 500),
    checked text[] not null constraint closing_line_checked_known check (checked <@ array['SAFETY_REVIEWED',
        'PLAN_REVIEWED_WITH_CHILD', 'PAPERS_HANDED_OVER', 'KNOWS_WHOM_TO_CALL', 'LATER_CONTACT_ASKED',
        'KNOWS_WHAT_IT_MAY_SEE']),
    child text not null constraint closing_line_child_length check (char_length(child) <= 500),
    written_by uuid not null constraint closing_line_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint closing_line_pk primary key (closing_id, number)
);
comment on table casework.closing_line is 'One version of a closing; never changed, the highest number holds.';
comment on column casework.closing_line.closing_id is 'Which closing.';
comment on column casework.closing_line.number is 'Its version: what somebody agrees to.';
comment on column casework.closing_line.reason is 'Code of the list CLOSING (FIELD 5.11).';
comment on column casework.closing_line.said is 'What was said beside other.';
comment on column casework.closing_line.words is 'Which solution, whom they asked, to whom it was handed over; without names.';
comment on column casework.closing_line.checked is 'What was looked at.';
comment on column casework.closing_line.child is 'What the child thinks, without names.';
comment on column casework.closing_line.written_by is 'Who wrote it.';
comment on column casework.closing_line.written_at is 'When.';
