create table casework.first_hour_accounts (
    intake_id uuid constraint first_hour_accounts_pk primary key
        constraint first_hour_accounts_intake_fk references casework.intake on delete cascade,
    told_by text not null,
    told_on date not null,
    interviewed_by text[] constraint first_hour_accounts_interviewed_by_known
        check (interviewed_by <@ array['POLICE', 'BORDER_GUARDS', 'PROSECUTOR_OR_JUDGE',
            'SOCIAL_WORKER', 'HOSPITAL', 'ORGANISATION', 'JOURNALIST', 'SOMEONE_ELSE']::text[]),
    interviewed_by_standing text not null constraint first_hour_accounts_interviewed_by_fits
        check (casework.answer_fits(interviewed_by is not null, interviewed_by_standing)),
    version bigint not null,
    constraint first_hour_accounts_told_by_known check (casework.is_source(told_by))
);
comment on table casework.first_hour_accounts is 'Page 7: who has interviewed the child; the accounts are rows of first_hour_account.';
comment on column casework.first_hour_accounts.intake_id is 'The intake.';
comment on column casework.first_hour_accounts.told_by is 'Source of the answers.';
comment on column casework.first_hour_accounts.told_on is 'Day on which they were told or seen.';
comment on column casework.first_hour_accounts.interviewed_by is 'Who has already asked the child; empty when nobody has.';
comment on column casework.first_hour_accounts.interviewed_by_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_accounts.version is 'Counts saves, from 0.';
