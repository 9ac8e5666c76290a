create table casework.danger_settled (
    assessment_id uuid constraint danger_settled_pk primary key
        constraint danger_settled_assessment_fk references casework.danger_assessment,
    level text not null constraint danger_settled_level_known check (level in ('LOW', 'MEDIUM', 'HIGH', 'IMMEDIATE')),
    reason text not null constraint danger_settled_reason_length check (char_length(reason) between 3 and 500),
    settled_by uuid not null constraint danger_settled_by_fk references account.person,
    settled_at timestamptz not null
);
comment on table casework.danger_settled is 'That somebody saw what the program would have thought, and kept the level or changed it; never changed.';
comment on column casework.danger_settled.assessment_id is 'Of which look.';
comment on column casework.danger_settled.level is 'The level that holds: the same as before, or another.';
comment on column casework.danger_settled.reason is 'Why it stays or changes, without names.';
comment on column casework.danger_settled.settled_by is 'Who said so.';
comment on column casework.danger_settled.settled_at is 'When.';

create table casework.danger_level (
    case_file_id uuid not null constraint danger_level_case_file_fk references casework.case_file,
    number integer not null constraint danger_level_number check (number > 0),
    assessment_id uuid not null constraint danger_level_assessment_fk references casework.danger_assessment,
    level text not null constraint danger_level_known check (level in ('LOW', 'MEDIUM', 'HIGH', 'IMMEDIATE')),
    said_by uuid not null constraint danger_level_said_by_fk references account.person,
    since timestamptz not null,
    constraint danger_level_pk primary key (case_file_id, number)
);
comment on table casework.danger_level is 'The levels that held and hold, without a reason: read by who is on shift, too. The highest number holds.';
comment on column casework.danger_level.case_file_id is 'Which child.';
comment on column casework.danger_level.number is 'Counts the levels of this child.';
comment on column casework.danger_level.assessment_id is 'From which look.';
comment on column casework.danger_level.level is 'How great the danger is.';
comment on column casework.danger_level.said_by is 'Who said so.';
comment on column casework.danger_level.since is 'Since when.';
