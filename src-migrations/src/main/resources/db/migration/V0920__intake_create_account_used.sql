create table casework.account_used (
    id uuid constraint account_used_pk primary key,
    intake_id uuid not null constraint account_used_intake_fk references casework.intake on delete cascade,
    page text not null constraint account_used_page_known
        check (page in ('safety', 'health', 'language', 'escort', 'adult', 'sex_age', 'others', 'contact')),
    revision bigint not null constraint account_used_revision_positive check (revision > 0),
    told_by text not null constraint account_used_told_by_known
        check (told_by in ('SEEN', 'CHILD', 'ESCORT', 'PAPER', 'SOMEONE_ELSE', 'WORKER')),
    told_on date not null,
    why text not null constraint account_used_why_length check (char_length(why) between 3 and 300),
    chosen_by uuid not null constraint account_used_chosen_by_fk references account.person,
    chosen_at timestamptz not null
);
create index account_used_intake_idx on casework.account_used (intake_id, chosen_at desc, id);
comment on table casework.account_used is 'Which account of a page decisions use where two differ, and why (F16). Only added to.';
comment on column casework.account_used.id is 'Made with the form: a second press of the button is the same choice.';
comment on column casework.account_used.intake_id is 'The intake.';
comment on column casework.account_used.page is 'Which page, by the word of its table.';
comment on column casework.account_used.revision is 'Of the page with that account; the choice holds until the page is answered anew.';
comment on column casework.account_used.told_by is 'Source of the account.';
comment on column casework.account_used.told_on is 'Day on which it was told or seen.';
comment on column casework.account_used.why is 'Why this one, in words without names.';
comment on column casework.account_used.chosen_by is 'Who chose it.';
comment on column casework.account_used.chosen_at is 'When.';
