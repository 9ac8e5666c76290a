create table casework.functioning (
    id uuid constraint functioning_pk primary key,
    case_file_id uuid not null constraint functioning_case_file_fk references casework.case_file,
    age_group text not null constraint functioning_age_group_known check (age_group in ('TWO_TO_FOUR', 'FIVE_TO_SEVENTEEN')),
    carer text not null constraint functioning_carer_known check (carer in ('MOTHER', 'FATHER', 'GRANDPARENT',
        'OTHER_RELATIVE', 'FOSTER_CARER', 'CARER_OF_THE_HOUSE')),
    months_known integer not null constraint functioning_months_known check (months_known between 3 and 216),
    asked_on date not null,
    written_by uuid not null constraint functioning_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint functioning_is_past check (asked_on <= (written_at at time zone 'UTC')::date + 1)
);
create index functioning_case_file_idx on casework.functioning (case_file_id, written_at desc, id);
comment on table casework.functioning is 'That a carer was asked how a child gets on: the Child Functioning Module (F39); never changed.';
comment on column casework.functioning.id is 'Random surrogate.';
comment on column casework.functioning.case_file_id is 'Which child.';
comment on column casework.functioning.age_group is 'Which list of questions.';
comment on column casework.functioning.carer is 'Who answered, by what this person is to the child.';
comment on column casework.functioning.months_known is 'For how many months this person has cared for the child; less than 3 is no module.';
comment on column casework.functioning.asked_on is 'On which day.';
comment on column casework.functioning.written_by is 'Who asked and wrote it down.';
comment on column casework.functioning.written_at is 'When.';

create table casework.functioning_answer (
    functioning_id uuid not null constraint functioning_answer_functioning_fk references casework.functioning,
    item text not null constraint functioning_answer_item_form check (item ~ '^[A-Z_]{3,30}$'),
    said text not null constraint functioning_answer_said_known check (said in ('YES', 'NO', 'NO_DIFFICULTY',
        'SOME_DIFFICULTY', 'A_LOT_OF_DIFFICULTY', 'CANNOT_AT_ALL', 'NOT_AT_ALL', 'LESS', 'THE_SAME', 'MORE', 'A_LOT_MORE',
        'DAILY', 'WEEKLY', 'MONTHLY', 'A_FEW_TIMES_A_YEAR', 'NEVER', 'NOT_KNOWN')),
    constraint functioning_answer_pk primary key (functioning_id, item)
);
comment on table casework.functioning_answer is 'What was said to one question; what comes out is derived, never kept.';
comment on column casework.functioning_answer.functioning_id is 'When it was asked.';
comment on column casework.functioning_answer.item is 'Which question of the module.';
comment on column casework.functioning_answer.said is 'What the carer said, or that it is not known.';
