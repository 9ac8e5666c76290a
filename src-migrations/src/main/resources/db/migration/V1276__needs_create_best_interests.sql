create table casework.best_interests (
    id uuid constraint best_interests_pk primary key,
    case_file_id uuid not null constraint best_interests_case_file_fk references casework.case_file,
    about text not null constraint best_interests_about_known check (about in ('PLACE_TO_STAY', 'CONTACT_WITH_FAMILY',
        'GOING_HOME', 'LEGAL_REPRESENTATIVE', 'RESIDENCE', 'AGE', 'HEALTH', 'SCHOOL_OR_WORK', 'OTHER')),
    question text not null constraint best_interests_question_length check (char_length(question) between 3 and 200),
    options text[] not null,
    good text[] not null,
    bad text[] not null,
    heard text not null,
    childs_view text not null constraint best_interests_view_length check (char_length(childs_view) <= 300),
    took_part text[] not null,
    chosen integer not null,
    reasons text not null constraint best_interests_reasons_length check (char_length(reasons) between 3 and 500),
    decided_by_whom text not null constraint best_interests_who_known check (decided_by_whom in ('LEAD_WORKER_AND_MANAGER',
        'SEVERAL_SERVICES', 'AUTHORITY', 'COURT')),
    decided_on date not null,
    written_by uuid not null constraint best_interests_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint best_interests_weighs_options check (cardinality(options) between 2 and 3
        and cardinality(good) = cardinality(options) and cardinality(bad) = cardinality(options)
        and chosen between 1 and cardinality(options) and array_position(options || good || bad, '') is null),
    constraint best_interests_heard_fits check (case heard when 'DID_NOT_WANT_TO_SAY' then true
        when 'SAID' then char_length(childs_view) >= 3 when 'COULD_NOT_BE_ASKED' then char_length(childs_view) >= 3
        else false end),
    constraint best_interests_by_two check (cardinality(took_part) >= 2 and took_part <@ array['CHILD', 'PARENT',
        'OTHER_CARER', 'LEGAL_REPRESENTATIVE', 'LEAD_WORKER', 'MANAGER', 'OTHER_STAFF', 'HEALTH_WORKER', 'TEACHER', 'LAWYER',
        'AUTHORITY', 'INTERPRETER']),
    constraint best_interests_is_past check (decided_on <= (written_at at time zone 'UTC')::date + 1)
);
create index best_interests_case_file_idx on casework.best_interests (case_file_id, written_at desc, id);
comment on table casework.best_interests is 'A decision in a child''s best interests, as it was taken; never changed.';
comment on column casework.best_interests.id is 'Random surrogate.';
comment on column casework.best_interests.case_file_id is 'Which child.';
comment on column casework.best_interests.about is 'What it is about.';
comment on column casework.best_interests.question is 'What was decided, without names.';
comment on column casework.best_interests.options is 'What was weighed, without names.';
comment on column casework.best_interests.good is 'What speaks for each.';
comment on column casework.best_interests.bad is 'What speaks against each.';
comment on column casework.best_interests.heard is 'Whether the child was heard.';
comment on column casework.best_interests.childs_view is 'What the child said, or why it could not be asked, without names.';
comment on column casework.best_interests.took_part is 'Who took part, by what they are to the child.';
comment on column casework.best_interests.chosen is 'Which option was chosen, counted from 1.';
comment on column casework.best_interests.reasons is 'Why, without names.';
comment on column casework.best_interests.decided_by_whom is 'Who decided.';
comment on column casework.best_interests.decided_on is 'On which day.';
comment on column casework.best_interests.written_by is 'Who wrote it down.';
comment on column casework.best_interests.written_at is 'When.';
