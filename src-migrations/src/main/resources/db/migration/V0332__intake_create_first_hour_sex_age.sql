create table casework.first_hour_sex_age (
    intake_id uuid constraint first_hour_sex_age_pk primary key
        constraint first_hour_sex_age_intake_fk references casework.intake on delete cascade,
    told_by text not null,
    told_on date not null,
    sex text constraint first_hour_sex_age_sex_known check (sex in ('GIRL', 'BOY')),
    sex_standing text not null constraint first_hour_sex_age_sex_fits
        check (casework.answer_fits(sex is not null, sex_standing)),
    age_form text constraint first_hour_sex_age_form_known check (age_form in ('BIRTH_DAY', 'YEARS', 'RANGE')),
    age_standing text not null constraint first_hour_sex_age_age_fits
        check (casework.answer_fits(age_form is not null, age_standing)),
    age_best integer constraint first_hour_sex_age_best_range check (age_best between 0 and 30),
    age_youngest integer constraint first_hour_sex_age_youngest_range check (age_youngest between 0 and 30),
    age_oldest integer constraint first_hour_sex_age_oldest_range check (age_oldest between 0 and 30),
    age_on date,
    age_basis text constraint first_hour_sex_age_basis_known
        check (age_basis in ('DOCUMENT', 'CHILDS_WORD', 'SOMEONES_WORD', 'ESTIMATE', 'PRESUMED')),
    birth_earliest date constraint first_hour_sex_age_earliest_is_month check (extract(day from birth_earliest) = 1),
    birth_latest date constraint first_hour_sex_age_latest_is_month check (extract(day from birth_latest) = 1),
    version bigint not null,
    constraint first_hour_sex_age_told_by_known check (casework.is_source(told_by)),
    constraint first_hour_sex_age_whole check (num_nulls(age_form, age_best, age_on, age_basis, birth_earliest,
        birth_latest) in (0, 6) and birth_earliest <= birth_latest),
    constraint first_hour_sex_age_range_whole check ((age_form is not distinct from 'RANGE') = (age_youngest is not null)
        and (age_youngest is null) = (age_oldest is null) and age_best between age_youngest and age_oldest)
);
comment on table casework.first_hour_sex_age is 'Page 8: girl or boy, and how old. The day of birth is in the vault.';
comment on column casework.first_hour_sex_age.intake_id is 'The intake.';
comment on column casework.first_hour_sex_age.told_by is 'Source of the answers.';
comment on column casework.first_hour_sex_age.told_on is 'Day on which they were told or seen.';
comment on column casework.first_hour_sex_age.sex is 'Girl or boy; any other answer is in the vault only.';
comment on column casework.first_hour_sex_age.sex_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_sex_age.age_form is 'How the age was told: a birth date, years on a day, or a range.';
comment on column casework.first_hour_sex_age.age_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_sex_age.age_best is 'Best single year on that day; what tables use.';
comment on column casework.first_hour_sex_age.age_youngest is 'Young end of a range, in full years.';
comment on column casework.first_hour_sex_age.age_oldest is 'Old end of a range, in full years.';
comment on column casework.first_hour_sex_age.age_on is 'Day on which the age was told.';
comment on column casework.first_hour_sex_age.age_basis is 'What the age rests on.';
comment on column casework.first_hour_sex_age.birth_earliest is 'First day of the first month of birth that fits; never the birth day.';
comment on column casework.first_hour_sex_age.birth_latest is 'First day of the last month of birth that fits.';
comment on column casework.first_hour_sex_age.version is 'Counts saves, from 0.';
