create table casework.first_hour_account (
    intake_id uuid not null constraint first_hour_account_page_fk references casework.first_hour_accounts on delete cascade,
    item integer not null constraint first_hour_account_item_range check (item between 0 and 199),
    told_by text not null constraint first_hour_account_told_by_length check (char_length(told_by) between 2 and 40),
    told_on date not null,
    told_how text not null constraint first_hour_account_told_how_known
        check (told_how in ('BY_MOUTH', 'ON_PAPER', 'BY_PHONE')),
    about text[] not null constraint first_hour_account_about_known
        check (about <@ array['SAFETY', 'HEALTH', 'LANGUAGE', 'ADULT', 'SEX_AND_AGE', 'OTHERS', 'CONTACT',
            'HOW_IT_BEGAN', 'WORK']::text[]),
    constraint first_hour_account_pk primary key (intake_id, item)
);
comment on table casework.first_hour_account is 'One account that was told to us; its words are in the vault. A second stands beside the first.';
comment on column casework.first_hour_account.intake_id is 'The intake.';
comment on column casework.first_hour_account.item is 'Slot of the vault that holds the words.';
comment on column casework.first_hour_account.told_by is 'Service or person it came from, from the list of page 5.';
comment on column casework.first_hour_account.told_on is 'Day on which it was told.';
comment on column casework.first_hour_account.told_how is 'By mouth, on paper or by phone.';
comment on column casework.first_hour_account.about is 'Which pages show that there is an account.';
