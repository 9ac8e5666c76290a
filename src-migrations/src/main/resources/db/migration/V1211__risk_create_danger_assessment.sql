create table casework.danger_assessment (
    id uuid constraint danger_assessment_pk primary key,
    case_file_id uuid not null constraint danger_assessment_case_file_fk references casework.case_file,
    number integer not null constraint danger_assessment_number check (number > 0),
    from_people text not null,
    from_place text not null,
    from_hurts_self text not null,
    from_health text not null,
    from_law text not null,
    from_online text not null,
    level text not null constraint danger_assessment_level_known check (level in ('LOW', 'MEDIUM', 'HIGH', 'IMMEDIATE')),
    reason text not null constraint danger_assessment_reason_length check (char_length(reason) between 3 and 500),
    suggested text not null,
    ground text not null,
    judged_by uuid not null constraint danger_assessment_judged_by_fk references account.person,
    judged_at timestamptz not null,
    constraint danger_assessment_key unique (case_file_id, number),
    constraint danger_assessment_signs_known check (array[from_people, from_place, from_hurts_self, from_health, from_law,
        from_online] <@ array['NOTHING_KNOWN', 'POSSIBLE', 'LIKELY_THIS_WEEK', 'NOW', 'NOT_KNOWN']),
    constraint danger_assessment_ground_fits check ((suggested, ground) in (('IMMEDIATE', 'HAPPENS_NOW'),
        ('HIGH', 'LIKELY_THIS_WEEK'), ('HIGH', 'SEVERAL_POSSIBLE'), ('MEDIUM', 'POSSIBLE'), ('MEDIUM', 'NOT_KNOWN'),
        ('LOW', 'NOTHING_KNOWN')))
);
comment on table casework.danger_assessment is 'One look at the danger a child is in; never changed, a new look is a new row.';
comment on column casework.danger_assessment.id is 'Random surrogate.';
comment on column casework.danger_assessment.case_file_id is 'Which child.';
comment on column casework.danger_assessment.number is 'Counts the looks at this child.';
comment on column casework.danger_assessment.from_people is 'What is known of danger from people.';
comment on column casework.danger_assessment.from_place is 'What is known of danger in the place where the child lives.';
comment on column casework.danger_assessment.from_hurts_self is 'What is known of the child hurting itself.';
comment on column casework.danger_assessment.from_health is 'What is known of danger from illness.';
comment on column casework.danger_assessment.from_law is 'What is known of arrest, charge, being sent back.';
comment on column casework.danger_assessment.from_online is 'What is known of danger from telephone and network.';
comment on column casework.danger_assessment.level is 'How great the worker judged it to be, before the program said anything.';
comment on column casework.danger_assessment.reason is 'Why, without names.';
comment on column casework.danger_assessment.suggested is 'What the program would have thought.';
comment on column casework.danger_assessment.ground is 'Its ground.';
comment on column casework.danger_assessment.judged_by is 'Who judged.';
comment on column casework.danger_assessment.judged_at is 'When.';
