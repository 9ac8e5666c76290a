create table casework.plan_step (
    id uuid constraint plan_step_pk primary key,
    goal_id uuid not null constraint plan_step_goal_fk references casework.plan_goal,
    number integer not null constraint plan_step_number check (number > 0),
    words text not null constraint plan_step_words_length check (char_length(words) between 3 and 200),
    for_child text not null constraint plan_step_for_child_length check (char_length(for_child) <= 120),
    doer text not null constraint plan_step_doer_known check (doer in ('LEAD_WORKER', 'HOUSE', 'CHILD', 'FAMILY',
        'OTHER_SERVICE')),
    written_by uuid not null constraint plan_step_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint plan_step_number_key unique (goal_id, number)
);
comment on table casework.plan_step is 'One step of a goal; never changed, its state and its day are in its lines.';
comment on column casework.plan_step.id is 'Random surrogate.';
comment on column casework.plan_step.goal_id is 'Of which goal.';
comment on column casework.plan_step.number is 'Its place in the goal.';
comment on column casework.plan_step.words is 'What is done, without names.';
comment on column casework.plan_step.for_child is 'As the child reads it, without words of danger; empty where it does not.';
comment on column casework.plan_step.doer is 'Who does it, by what this person is to the child.';
comment on column casework.plan_step.written_by is 'Who wrote it.';
comment on column casework.plan_step.written_at is 'When.';
