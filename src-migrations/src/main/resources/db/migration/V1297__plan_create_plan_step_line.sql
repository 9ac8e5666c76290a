create table casework.plan_step_line (
    step_id uuid not null constraint plan_step_line_step_fk references casework.plan_step,
    number integer not null constraint plan_step_line_number check (number > 0),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    state text not null,
    state_before text,
    why text not null constraint plan_step_line_why_length check (char_length(why) <= 300),
    due_on date,
    due_end timestamptz,
    moved_by uuid not null constraint plan_step_line_moved_by_fk references account.person,
    moved_at timestamptz not null,
    constraint plan_step_line_pk primary key (step_id, number),
    constraint plan_step_line_state_key unique (step_id, number, state),
    constraint plan_step_line_before_fk foreign key (step_id, number_before, state_before)
        references casework.plan_step_line (step_id, number, state),
    constraint plan_step_line_begins check ((number = 1) = (state_before is null) and (number > 1 or state = 'TO_DO')),
    constraint plan_step_line_moves check (number = 1 or (state_before, state) in (('TO_DO', 'DONE'), ('TO_DO', 'NOT_DONE'),
        ('TO_DO', 'DROPPED'), ('NOT_DONE', 'TO_DO'), ('NOT_DONE', 'DONE'), ('NOT_DONE', 'DROPPED'), ('DONE', 'TO_DO'))),
    constraint plan_step_line_says_why check (char_length(why) >= 3
        or (state not in ('NOT_DONE', 'DROPPED') and state_before is distinct from 'DONE')),
    constraint plan_step_line_has_a_day check ((state = 'TO_DO') = (due_on is not null)
        and (due_on is null) = (due_end is null))
);
comment on table casework.plan_step_line is 'How it stood with a step; never changed, the highest number holds.';
comment on column casework.plan_step_line.step_id is 'Which step.';
comment on column casework.plan_step_line.number is 'Counts the lines of a step.';
comment on column casework.plan_step_line.number_before is 'The line before.';
comment on column casework.plan_step_line.state is 'How it stands (docs/plan.md).';
comment on column casework.plan_step_line.state_before is 'How it stood in the line before.';
comment on column casework.plan_step_line.why is 'What was done, or why not; without names.';
comment on column casework.plan_step_line.due_on is 'By which day it is done.';
comment on column casework.plan_step_line.due_end is 'The last minute of that day at the agency.';
comment on column casework.plan_step_line.moved_by is 'Who wrote it.';
comment on column casework.plan_step_line.moved_at is 'When.';
