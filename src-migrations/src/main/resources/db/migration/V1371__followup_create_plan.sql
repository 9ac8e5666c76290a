create table casework.follow_up_plan (
    case_file_id uuid not null constraint follow_up_plan_case_file_fk references casework.case_file,
    number integer not null constraint follow_up_plan_number check (number > 0),
    solution text not null constraint follow_up_plan_solution_known check (solution in ('IN_SHELTER', 'HOME_OR_KIN',
        'ACROSS_A_BORDER', 'FOSTER_OR_HOST', 'LIVING_ALONE', 'APPRENTICE_OR_JOB', 'AT_RISK_IN_VILLAGE')),
    started_on date not null,
    counts_from date not null,
    judged text constraint follow_up_plan_judged_known check (judged in ('LOW', 'MEDIUM', 'HIGH', 'IMMEDIATE')),
    planned_by uuid not null constraint follow_up_plan_by_fk references account.person,
    planned_at timestamptz not null,
    constraint follow_up_plan_pk primary key (case_file_id, number),
    constraint follow_up_plan_counts check (counts_from >= started_on)
);
comment on table casework.follow_up_plan is 'By what a child is followed up; never changed, another solution or danger is a new row.';
comment on column casework.follow_up_plan.case_file_id is 'Which child.';
comment on column casework.follow_up_plan.number is 'Counts the plans of this child.';
comment on column casework.follow_up_plan.solution is 'How the child lives.';
comment on column casework.follow_up_plan.started_on is 'Since which day.';
comment on column casework.follow_up_plan.counts_from is 'From which day the schedule counts: the start, or when the danger became greater.';
comment on column casework.follow_up_plan.judged is 'The newest judgement of the danger; null where nobody has looked.';
comment on column casework.follow_up_plan.planned_by is 'Who planned it.';
comment on column casework.follow_up_plan.planned_at is 'When.';

create table casework.follow_up_end (
    case_file_id uuid not null,
    number integer not null,
    reason text not null constraint follow_up_end_reason_known
        check (reason in ('NO_LONGER_NEEDED', 'CHILD_ASKS', 'TAKEN_OVER', 'NOT_REACHED', 'DIED')),
    measure uuid,
    words text not null constraint follow_up_end_words_length check (char_length(words) between 3 and 300),
    later_call_on date,
    ended_by uuid not null constraint follow_up_end_by_fk references account.person,
    ended_at timestamptz not null,
    constraint follow_up_end_pk primary key (case_file_id, number),
    constraint follow_up_end_plan_fk foreign key (case_file_id, number) references casework.follow_up_plan,
    constraint follow_up_end_is_measured check (measure is not null or reason in ('TAKEN_OVER', 'NOT_REACHED', 'DIED'))
);
