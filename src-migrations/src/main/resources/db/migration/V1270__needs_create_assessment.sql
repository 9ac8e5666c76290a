create table casework.needs_assessment (
    id uuid constraint needs_assessment_pk primary key,
    case_file_id uuid not null constraint needs_assessment_case_file_fk references casework.case_file,
    number integer not null constraint needs_assessment_number check (number > 0),
    begun_by uuid not null constraint needs_assessment_begun_by_fk references account.person,
    begun_at timestamptz not null,
    constraint needs_assessment_key unique (case_file_id, number)
);
comment on table casework.needs_assessment is 'One assessment of what a child needs; never changed, what is said is in its areas and moves.';
comment on column casework.needs_assessment.id is 'Random surrogate.';
comment on column casework.needs_assessment.case_file_id is 'Which child.';
comment on column casework.needs_assessment.number is 'Counts the assessments of this case file.';
comment on column casework.needs_assessment.begun_by is 'Who began it.';
comment on column casework.needs_assessment.begun_at is 'When.';

-- The state before stands in the row, and is the one of the row before: no move that docs/needs.md does not have.
create table casework.needs_line (
    assessment_id uuid not null constraint needs_line_assessment_fk references casework.needs_assessment,
    number integer not null constraint needs_line_number check (number > 0),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    state text not null,
    state_before text,
    moved_by uuid not null constraint needs_line_moved_by_fk references account.person,
    moved_at timestamptz not null,
    constraint needs_line_pk primary key (assessment_id, number),
    constraint needs_line_state_key unique (assessment_id, number, state),
    constraint needs_line_before_fk foreign key (assessment_id, number_before, state_before)
        references casework.needs_line (assessment_id, number, state),
    constraint needs_line_begins check ((number = 1) = (state_before is null) and (number > 1 or state = 'OPEN')),
    constraint needs_line_moves check (number = 1 or (state_before, state) in (('OPEN', 'GIVEN'), ('SENT_BACK', 'GIVEN'),
        ('GIVEN', 'OPEN'), ('GIVEN', 'SENT_BACK'), ('GIVEN', 'APPROVED')))
);
comment on table casework.needs_line is 'How it stood with an assessment; never changed, the highest number holds.';
comment on column casework.needs_line.assessment_id is 'Which assessment.';
comment on column casework.needs_line.number is 'Counts the moves of an assessment.';
comment on column casework.needs_line.number_before is 'The move before.';
comment on column casework.needs_line.state is 'Being written, given for approval, sent back, or approved.';
comment on column casework.needs_line.state_before is 'How it stood before.';
comment on column casework.needs_line.moved_by is 'Who moved it.';
comment on column casework.needs_line.moved_at is 'When.';
