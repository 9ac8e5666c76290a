create table casework.plan_goal (
    id uuid constraint plan_goal_pk primary key,
    plan_id uuid not null,
    case_file_id uuid not null,
    number integer not null constraint plan_goal_number check (number > 0),
    origin text not null constraint plan_goal_origin_known check (origin in ('NEED', 'DOOR', 'WISH')),
    area text constraint plan_goal_area_known check (area in ('SAFETY', 'PLACE_TO_STAY', 'BODY', 'MIND_AND_FEELINGS', 'FAMILY',
        'SCHOOL', 'SKILLS_AND_INCOME', 'LEGAL_AND_RESIDENCE', 'PAPERS', 'COMMUNITY_AND_FAITH')),
    factor_id uuid,
    factor_kind text generated always as (case when factor_id is not null then 'DOOR' end) stored,
    about text not null constraint plan_goal_about_known check (about in ('OTHER', 'SCHOOL', 'WORK')),
    work_look integer,
    work_ready boolean generated always as (case when work_look is not null then true end) stored,
    words text not null constraint plan_goal_words_length check (char_length(words) between 3 and 200),
    for_child text not null constraint plan_goal_for_child_length check (char_length(for_child) <= 120),
    written_by uuid not null constraint plan_goal_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint plan_goal_number_key unique (plan_id, number),
    constraint plan_goal_plan_fk foreign key (plan_id, case_file_id) references casework.plan (id, case_file_id),
    constraint plan_goal_factor_fk foreign key (factor_id, factor_kind) references casework.factor (id, kind),
    constraint plan_goal_work_fk foreign key (case_file_id, work_look, work_ready)
        references casework.work_look (case_file_id, number, ready),
    constraint plan_goal_says_from_what check ((origin = 'NEED') = (area is not null)
        and (origin = 'DOOR') = (factor_id is not null)),
    constraint plan_goal_work_is_ready check ((about = 'WORK') = (work_look is not null))
);
create index plan_goal_of_file on casework.plan_goal (case_file_id);
create index plan_goal_of_factor on casework.plan_goal (factor_id) where factor_id is not null;
comment on table casework.plan_goal is 'What is to be reached in a version of a plan, and where it comes from; never changed.';
comment on column casework.plan_goal.id is 'Random surrogate.';
comment on column casework.plan_goal.plan_id is 'In which version.';
comment on column casework.plan_goal.case_file_id is 'Which child.';
comment on column casework.plan_goal.number is 'Its place in the version.';
comment on column casework.plan_goal.origin is 'From a need, from what opened the door, or from a wish of the child.';
comment on column casework.plan_goal.area is 'Which need.';
comment on column casework.plan_goal.factor_id is 'What opened the door.';
comment on column casework.plan_goal.factor_kind is 'Nothing that protects is a ground for a goal.';
comment on column casework.plan_goal.about is 'School, work, or something else.';
comment on column casework.plan_goal.work_look is 'The look that found the child ready; with work only.';
comment on column casework.plan_goal.work_ready is 'That it did.';
comment on column casework.plan_goal.words is 'For who works on the case, without names.';
comment on column casework.plan_goal.for_child is 'As the child reads it, without words of danger; empty where it does not.';
comment on column casework.plan_goal.written_by is 'Who wrote it.';
comment on column casework.plan_goal.written_at is 'When.';
