create table casework.family_help (
    id uuid constraint family_help_pk primary key,
    case_file_id uuid not null constraint family_help_case_file_fk references casework.case_file,
    kind text not null constraint family_help_kind_known check (kind in ('LIVELIHOOD', 'MONEY')),
    words text not null constraint family_help_words_length check (char_length(words) between 3 and 200),
    carer text not null constraint family_help_carer_known check (carer in ('MOTHER', 'FATHER', 'GRANDPARENT', 'OTHER_CARER',
        'YOUNG_PERSON')),
    way_out_on date not null,
    way_out text not null constraint family_help_way_out_length check (char_length(way_out) between 3 and 200),
    amount numeric(12, 3) constraint family_help_amount check (amount > 0),
    currency text constraint family_help_currency check (currency ~ '^[A-Z]{3}$'),
    every text constraint family_help_every_known check (every in ('ONCE', 'WEEK', 'MONTH', 'SCHOOL_TERM')),
    condition text constraint family_help_condition_length check (char_length(condition) between 3 and 200),
    written_by uuid not null constraint family_help_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint family_help_id_and_kind_key unique (id, kind),
    constraint family_help_money_has_terms check (num_nulls(amount, currency, every, condition)
        = case kind when 'MONEY' then 0 else 4 end)
);
create index family_help_of_file on casework.family_help (case_file_id, written_at);
comment on table casework.family_help is 'Help for the family of a child, livelihood or money (FIELD F36); never changed.';
comment on column casework.family_help.id is 'Random surrogate.';
comment on column casework.family_help.case_file_id is 'Which child.';
comment on column casework.family_help.kind is 'Livelihood or money.';
comment on column casework.family_help.words is 'What it is, without names.';
comment on column casework.family_help.carer is 'Who receives it, by what this person is to the child.';
comment on column casework.family_help.way_out_on is 'The day on which it ends at the latest.';
comment on column casework.family_help.way_out is 'How the family goes on without it, without names.';
comment on column casework.family_help.amount is 'Money each time.';
comment on column casework.family_help.currency is 'Of which currency, ISO 4217.';
comment on column casework.family_help.every is 'How often.';
comment on column casework.family_help.condition is 'What the family does for it, without names.';
comment on column casework.family_help.written_by is 'Who wrote it.';
comment on column casework.family_help.written_at is 'When.';
