create table casework.emergency (
    id uuid constraint emergency_pk primary key,
    case_file_id uuid not null constraint emergency_case_file_fk references casework.case_file,
    reason text not null constraint emergency_reason_known check (reason in ('DANGER_TO_LIFE_OR_BODY', 'BEING_MOVED_NOW',
        'HURTS_SELF', 'MISSING', 'BABY_AT_RISK')),
    office_kind text not null constraint emergency_office_kind_helps check (office_kind in ('HEALTH_SERVICE', 'POLICE',
        'COURT', 'AUTHORITY_FOR_CHILDREN', 'PARTNER_AGENCY', 'SHELTER')),
    office text not null constraint emergency_office_length check (char_length(office) between 2 and 120),
    data_groups text[] not null constraint emergency_data_groups_known check (data_groups <@ array['WHO_THE_CHILD_IS',
        'WHERE_THE_CHILD_IS', 'FAMILY', 'HEALTH', 'WHAT_HAPPENED', 'SCHOOL_AND_WORK', 'PAPERS', 'HELP_GIVEN']
        and cardinality(data_groups) > 0),
    decided_by uuid not null constraint emergency_decided_by_fk references account.person,
    second_function text constraint emergency_second_known check (second_function in ('SOCIAL_WORKER', 'MANAGER',
        'NURSE_OR_DOCTOR', 'PSYCHOLOGIST', 'LAWYER', 'TEACHER', 'OFFICER_OF_THE_AUTHORITY')),
    decided_at timestamptz not null,
    ends_at timestamptz not null,
    tell_child_by timestamptz,
    constraint emergency_ends_soon check (ends_at > decided_at and ends_at <= decided_at + interval '72 hours')
);
create index emergency_case_file_idx on casework.emergency (case_file_id, decided_at desc, id);
comment on table casework.emergency is 'What was shared without consent because it could not wait; never changed.';
comment on column casework.emergency.id is 'Random surrogate.';
comment on column casework.emergency.case_file_id is 'About which child.';
comment on column casework.emergency.reason is 'What could not wait.';
comment on column casework.emergency.office_kind is 'What kind of office; never a donor.';
comment on column casework.emergency.office is 'What the office is called; never a name of a person.';
comment on column casework.emergency.data_groups is 'The least possible.';
comment on column casework.emergency.decided_by is 'Who decided.';
comment on column casework.emergency.second_function is 'The function of a second person, when one was reachable.';
comment on column casework.emergency.decided_at is 'When.';
comment on column casework.emergency.ends_at is 'Until when it holds.';
comment on column casework.emergency.tell_child_by is 'Until when the child is told; null if the child knows.';

create table casework.emergency_review (
    emergency_id uuid constraint emergency_review_pk primary key
        constraint emergency_review_emergency_fk references casework.emergency,
    finding text not null constraint emergency_review_finding_known check (finding in ('RIGHT', 'TOO_MUCH_WAS_SHARED',
        'NOT_AN_EMERGENCY')),
    words text not null default '' constraint emergency_review_words_length check (char_length(words) <= 300),
    reviewed_by uuid not null constraint emergency_review_by_fk references account.person,
    reviewed_at timestamptz not null
);
comment on table casework.emergency_review is 'What somebody else found about it, within a day or late.';
comment on column casework.emergency_review.emergency_id is 'What was looked at again.';
comment on column casework.emergency_review.finding is 'Whether it was right.';
comment on column casework.emergency_review.words is 'In a few words, without names.';
comment on column casework.emergency_review.reviewed_by is 'Who looked at it; never who decided.';
comment on column casework.emergency_review.reviewed_at is 'When.';
