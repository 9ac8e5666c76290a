create table casework.safety_action (
    id uuid constraint safety_action_pk primary key,
    case_file_id uuid not null constraint safety_action_case_file_fk references casework.case_file,
    words text not null constraint safety_action_words_length check (char_length(words) between 3 and 200),
    doer text not null constraint safety_action_doer_known check (doer in ('LEAD_WORKER', 'SHIFT', 'MANAGER')),
    due_at timestamptz not null,
    planned_by uuid not null constraint safety_action_planned_by_fk references account.person,
    planned_at timestamptz not null,
    constraint safety_action_is_to_come check (due_at > planned_at)
);
create index safety_action_case_file_idx on casework.safety_action (case_file_id, planned_at desc, id);
comment on table casework.safety_action is 'What is done so that a child is safe; never changed.';
comment on column casework.safety_action.id is 'Random surrogate.';
comment on column casework.safety_action.case_file_id is 'Which child.';
comment on column casework.safety_action.words is 'What is done, without names.';
comment on column casework.safety_action.doer is 'Who does it, by what this person is there for.';
comment on column casework.safety_action.due_at is 'By when.';
comment on column casework.safety_action.planned_by is 'Who planned it.';
comment on column casework.safety_action.planned_at is 'When.';

create table casework.safety_action_end (
    action_id uuid constraint safety_action_end_pk primary key
        constraint safety_action_end_action_fk references casework.safety_action,
    how text not null constraint safety_action_end_how_known check (how in ('DONE', 'NOT_POSSIBLE', 'NOT_NEEDED')),
    words text not null constraint safety_action_end_words_length check (char_length(words) <= 300),
    ended_by uuid not null constraint safety_action_end_by_fk references account.person,
    ended_at timestamptz not null,
    constraint safety_action_end_says_why check (how = 'DONE' or words <> '')
);
comment on table casework.safety_action_end is 'What came of a safety action; never changed.';
comment on column casework.safety_action_end.action_id is 'Of which action.';
comment on column casework.safety_action_end.how is 'Done, or not.';
comment on column casework.safety_action_end.words is 'What was done, or why not, without names.';
comment on column casework.safety_action_end.ended_by is 'Who wrote it down.';
comment on column casework.safety_action_end.ended_at is 'When.';
