create table casework.first_days_care_moments (
    intake_id uuid constraint first_days_care_moments_pk primary key
        constraint first_days_care_moments_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    care_before text, care_before_said text,
    care_before_standing text not null,
    care_then text, care_then_said text,
    care_then_standing text not null,
    care_now text, care_now_said text,
    care_now_standing text not null,
    given_by text constraint first_days_care_moments_given_by_known
        check (given_by in ('MOTHER', 'FATHER', 'BOTH_PARENTS', 'OTHER_RELATIVE', 'SOMEONE_ELSE')),
    given_by_standing text not null,
    given_why text[], given_why_said text,
    given_why_standing text not null,
    given_age integer constraint first_days_care_moments_given_age_bounds check (given_age between 0 and 17),
    given_age_standing text not null,
    given_agreed text constraint first_days_care_moments_given_agreed_length check (char_length(given_agreed) between 1 and 200),
    given_agreed_standing text not null,
    given_kept text constraint first_days_care_moments_given_kept_known
        check (given_kept in ('STILL_KEPT', 'KEPT_IN_PART', 'NOT_KEPT')),
    given_kept_standing text not null
);
comment on table casework.first_days_care_moments is 'Family and care at three moments (FIELD 5.';
comment on column casework.first_days_care_moments.care_before is 'Who cared for the child before leaving?';
comment on column casework.first_days_care_moments.care_then is 'With whom was the child while it was bad?';
comment on column casework.first_days_care_moments.care_now is 'Who cares for the child now?';
comment on column casework.first_days_care_moments.given_by is 'If the child was given to someone: Who gave the child?';
comment on column casework.first_days_care_moments.given_why is 'If the child was given to someone: Why?';
comment on column casework.first_days_care_moments.given_age is 'If the child was given to someone: At what age?';
comment on column casework.first_days_care_moments.given_agreed is 'If the child was given to someone: What was agreed?';
comment on column casework.first_days_care_moments.given_kept is 'If the child was given to someone: Was it kept?';
