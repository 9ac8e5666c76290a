-- The state before stands in the row, and is the one of the row before: no move that the table does not allow, in any order.
create table casework.plan_line (
    plan_id uuid not null constraint plan_line_plan_fk references casework.plan,
    number integer not null constraint plan_line_number check (number > 0),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    state text not null,
    state_before text,
    why text not null constraint plan_line_why_length check (char_length(why) <= 500),
    review_by date,
    review_end timestamptz,
    moved_by uuid not null constraint plan_line_moved_by_fk references account.person,
    moved_at timestamptz not null,
    constraint plan_line_pk primary key (plan_id, number),
    constraint plan_line_state_key unique (plan_id, number, state),
    constraint plan_line_before_fk foreign key (plan_id, number_before, state_before)
        references casework.plan_line (plan_id, number, state),
    constraint plan_line_begins check ((number = 1) = (state_before is null) and (number > 1 or state = 'DRAFT')),
    constraint plan_line_moves check (number = 1 or (state_before, state) in (('DRAFT', 'AGREED'), ('AGREED', 'DRAFT'),
        ('AGREED', 'WAITS_FOR_APPROVAL'), ('AGREED', 'IN_FORCE'), ('WAITS_FOR_APPROVAL', 'DRAFT'),
        ('WAITS_FOR_APPROVAL', 'IN_FORCE'), ('IN_FORCE', 'IN_FORCE'), ('IN_FORCE', 'REPLACED'))),
    constraint plan_line_says_why check (case when number > 1 and (state = 'DRAFT' or (state_before, state) =
        ('IN_FORCE', 'IN_FORCE')) then char_length(why) >= 3 else why = '' end),
    constraint plan_line_is_reviewed check ((review_by is not null) = (state = 'AGREED' or coalesce((state_before, state) =
        ('IN_FORCE', 'IN_FORCE'), false)) and (review_by is null) = (review_end is null))
);
comment on table casework.plan_line is 'How it stood with a version of a plan; never changed, the highest number holds.';
comment on column casework.plan_line.plan_id is 'Which version.';
comment on column casework.plan_line.number is 'Counts the lines of a version.';
comment on column casework.plan_line.number_before is 'The line before.';
comment on column casework.plan_line.state is 'How it stands (docs/plan.md).';
comment on column casework.plan_line.state_before is 'How it stood in the line before.';
comment on column casework.plan_line.why is 'Why it is a draft again, or what a review found; without names.';
comment on column casework.plan_line.review_by is 'The day by which it is reviewed.';
comment on column casework.plan_line.review_end is 'The last minute of that day at the agency.';
comment on column casework.plan_line.moved_by is 'Who moved it.';
comment on column casework.plan_line.moved_at is 'When.';
