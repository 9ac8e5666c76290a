create table casework.data_use_statement (
    id uuid constraint data_use_statement_pk primary key,
    country text not null default ''
        constraint data_use_statement_country_is_iso check (country ~ '^([A-Z]{2})?$'),
    number integer not null constraint data_use_statement_number_positive check (number > 0),
    published_at timestamptz not null,
    published_by uuid,
    written_in xid8 not null default pg_current_xact_id(),
    constraint data_use_statement_number_key unique (country, number)
);
comment on table casework.data_use_statement is 'Versions of what children are told about their information; never changed, never deleted.';
comment on column casework.data_use_statement.id is 'Random surrogate; what page 4 of the first hour remembers.';
comment on column casework.data_use_statement.country is 'Whose law it follows, ISO 3166-1 alpha-2; empty for the one that came with the program.';
comment on column casework.data_use_statement.number is 'Counts the versions of a country.';
comment on column casework.data_use_statement.published_at is 'From when on it was in force.';
comment on column casework.data_use_statement.published_by is 'The administrator who published it; null if it came with the program.';
comment on column casework.data_use_statement.written_in is 'The transaction that wrote it; a text that comes later is refused.';

create table casework.data_use_statement_text (
    statement_id uuid not null constraint data_use_statement_text_statement_fk references casework.data_use_statement,
    language text not null constraint data_use_statement_text_language_code check (language ~ '^[a-z]{2,3}$'),
    told text not null constraint data_use_statement_text_told_length check (char_length(told) between 40 and 4000),
    cannot_keep text not null
        constraint data_use_statement_text_cannot_keep_length check (char_length(cannot_keep) between 40 and 4000),
    constraint data_use_statement_text_pk primary key (statement_id, language)
);
comment on table casework.data_use_statement_text is 'The words of one version in one language.';
comment on column casework.data_use_statement_text.statement_id is 'The version.';
comment on column casework.data_use_statement_text.language is 'ISO 639.';
comment on column casework.data_use_statement_text.told is 'What we do with what the child tells us.';
comment on column casework.data_use_statement_text.cannot_keep is 'What we cannot keep to ourselves, said before the child talks.';
