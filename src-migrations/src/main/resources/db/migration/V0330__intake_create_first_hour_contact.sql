create table casework.first_hour_contact (
    intake_id uuid constraint first_hour_contact_pk primary key
        constraint first_hour_contact_intake_fk references casework.intake on delete cascade,
    told_by text not null,
    told_on date not null,
    someone_may_know boolean,
    someone_may_know_standing text not null constraint first_hour_contact_someone_may_know_fits
        check (casework.answer_fits(someone_may_know is not null, someone_may_know_standing)),
    kept_away text[] constraint first_hour_contact_kept_away_known
        check (kept_away <@ array['MUST_NOT_KNOW_WHERE', 'MUST_NOT_BE_LET_IN']::text[]),
    kept_away_standing text not null constraint first_hour_contact_kept_away_fits
        check (casework.answer_fits(kept_away is not null, kept_away_standing)),
    safe_contact text constraint first_hour_contact_safe_contact_known
        check (safe_contact in ('NONE_IS_SAFE', 'BY_PHONE', 'IN_PERSON', 'THROUGH_SOMEONE',
            'ASK_THE_CHILD_FIRST')),
    safe_contact_standing text not null constraint first_hour_contact_safe_contact_fits
        check (casework.answer_fits(safe_contact is not null, safe_contact_standing)),
    care text[] constraint first_hour_contact_care_known
        check (care <@ array['LEAVE_NO_MESSAGE', 'ONLY_AT_SAFE_HOURS', 'MEET_ELSEWHERE',
            'NO_VEHICLE_WITH_SIGN', 'GO_IN_TWO']::text[]),
    care_standing text not null constraint first_hour_contact_care_fits
        check (casework.answer_fits(care is not null, care_standing)),
    version bigint not null,
    constraint first_hour_contact_told_by_known check (casework.is_source(told_by))
);
comment on table casework.first_hour_contact is 'Page 11: how contact is safe; who may know or not come near is in the vault.';
comment on column casework.first_hour_contact.intake_id is 'The intake.';
comment on column casework.first_hour_contact.told_by is 'Source of the answers.';
comment on column casework.first_hour_contact.told_on is 'Day on which they were told or seen.';
comment on column casework.first_hour_contact.someone_may_know is 'Whether somebody may know that the child is here.';
comment on column casework.first_hour_contact.someone_may_know_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_contact.kept_away is 'What applies to those who are kept away; empty when nobody is.';
comment on column casework.first_hour_contact.kept_away_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_contact.safe_contact is 'Which way to reach somebody is safe.';
comment on column casework.first_hour_contact.safe_contact_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_contact.care is 'What to mind before every contact.';
comment on column casework.first_hour_contact.care_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_contact.version is 'Counts saves, from 0.';
