create table casework.data_use_statement_sound (
    id uuid constraint data_use_statement_sound_pk primary key,
    statement_id uuid not null,
    language text not null,
    country text not null constraint data_use_statement_sound_country_is_iso check (country ~ '^[A-Z]{2}$'),
    number integer not null constraint data_use_statement_sound_number_positive check (number > 0),
    format text constraint data_use_statement_sound_format_known check (format in ('MP3', 'OGG', 'M4A', 'WAV')),
    content bytea constraint data_use_statement_sound_content_size
        check (octet_length(content) between 1 and 5000000),
    put_by uuid not null constraint data_use_statement_sound_put_by_fk references account.person,
    put_at timestamptz not null,
    constraint data_use_statement_sound_text_fk foreign key (statement_id, language)
        references casework.data_use_statement_text,
    constraint data_use_statement_sound_whole check ((format is null) = (content is null)),
    constraint data_use_statement_sound_number_key unique (statement_id, language, country, number),
    constraint data_use_statement_sound_speaks_key unique (id, statement_id, language)
);
alter table casework.data_use_statement_sound alter column content set storage external;
comment on table casework.data_use_statement_sound is 'Recordings of the data-use statement; added to, never changed, never deleted.';
comment on column casework.data_use_statement_sound.id is 'Random surrogate; what an answer remembers that was given to it.';
comment on column casework.data_use_statement_sound.statement_id is 'The version whose words it speaks.';
comment on column casework.data_use_statement_sound.language is 'The language of these words.';
comment on column casework.data_use_statement_sound.country is 'Whose administrators have put it there, ISO 3166-1 alpha-2.';
comment on column casework.data_use_statement_sound.number is 'Counts the lines of a language of a version; the last one holds.';
comment on column casework.data_use_statement_sound.format is 'What the content was seen to be; null where there is no recording any more.';
comment on column casework.data_use_statement_sound.content is 'The file, byte by byte as it came.';
comment on column casework.data_use_statement_sound.put_by is 'The administrator who answers for it.';
comment on column casework.data_use_statement_sound.put_at is 'From when on it was played.';
