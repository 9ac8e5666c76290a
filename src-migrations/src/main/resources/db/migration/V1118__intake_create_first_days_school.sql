create table casework.first_days_school (
    intake_id uuid constraint first_days_school_pk primary key
        constraint first_days_school_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    school_state text, school_state_said text,
    school_state_standing text not null,
    school_kind text, school_kind_said text,
    school_kind_standing text not null,
    school_stopped text[], school_stopped_said text,
    school_stopped_standing text not null,
    last_class_name text constraint first_days_school_last_class_name_length check (char_length(last_class_name) between 1 and 60),
    last_class_name_standing text not null,
    last_class_year integer constraint first_days_school_last_class_year_bounds check (last_class_year between 0 and 2100),
    last_class_year_standing text not null,
    last_class_month integer constraint first_days_school_last_class_month_bounds check (last_class_month between 0 and 12),
    last_class_month_standing text not null,
    reads_sentence text constraint first_days_school_reads_sentence_known
        check (reads_sentence in ('READS', 'WITH_HELP', 'READS_NOT')),
    reads_sentence_standing text not null,
    reads_language text constraint first_days_school_reads_language_code check (reads_language ~ '^[a-z]{2,3}$'),
    reads_language_standing text not null
);
comment on table casework.first_days_school is 'School: state, kind, why it stopped, the last class, and reading (FIELD 5.';
comment on column casework.first_days_school.school_state is 'Does the child go to school?';
comment on column casework.first_days_school.school_kind is 'Which kind of school?';
comment on column casework.first_days_school.school_stopped is 'Why did it stop?';
comment on column casework.first_days_school.last_class_name is 'The last class: Which class did the child finish last?';
comment on column casework.first_days_school.last_class_year is 'The last class: In which year did school stop?';
comment on column casework.first_days_school.last_class_month is 'The last class: In which month? Write 1 to 12.';
comment on column casework.first_days_school.reads_sentence is 'Reading: Does the child read a simple sentence?';
comment on column casework.first_days_school.reads_language is 'Reading: In which language?';
