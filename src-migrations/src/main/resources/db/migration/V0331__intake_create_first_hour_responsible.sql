create table casework.first_hour_responsible (
    intake_id uuid constraint first_hour_responsible_pk primary key
        constraint first_hour_responsible_intake_fk references casework.intake on delete cascade,
    told_by text not null,
    told_on date not null,
    person_id uuid,
    person_id_standing text not null constraint first_hour_responsible_person_id_fits
        check (casework.answer_fits(person_id is not null, person_id_standing)),
    heard_next_at timestamptz,
    heard_next_at_standing text not null constraint first_hour_responsible_heard_next_at_fits
        check (casework.answer_fits(heard_next_at is not null, heard_next_at_standing)),
    first_task text constraint first_hour_responsible_first_task_length check (char_length(first_task) between 1 and 200),
    first_task_standing text not null constraint first_hour_responsible_first_task_fits
        check (casework.answer_fits(first_task is not null, first_task_standing)),
    version bigint not null,
    constraint first_hour_responsible_told_by_known check (casework.is_source(told_by))
);
comment on table casework.first_hour_responsible is 'Page 12: who is responsible until tomorrow.';
comment on column casework.first_hour_responsible.intake_id is 'The intake.';
comment on column casework.first_hour_responsible.told_by is 'Source of the answers.';
comment on column casework.first_hour_responsible.told_on is 'Day on which they were told or seen.';
comment on column casework.first_hour_responsible.person_id is 'Who is responsible.';
comment on column casework.first_hour_responsible.person_id_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_responsible.heard_next_at is 'When the child is heard next.';
comment on column casework.first_hour_responsible.heard_next_at_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_responsible.first_task is 'What is to be done first, without names.';
comment on column casework.first_hour_responsible.first_task_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_responsible.version is 'Counts saves, from 0.';
