create table account.search_limit (
    person_id uuid not null constraint search_limit_person_fk references account.person,
    kind text not null constraint search_limit_kind_known check (kind in ('NUMBER', 'NAME', 'PHONE', 'NOTE')),
    level double precision not null constraint search_limit_level_range check (level >= 0),
    counted_at timestamptz not null,
    guesses double precision not null default 0 constraint search_limit_guesses_range check (guesses >= 0),
    guessed_at timestamptz not null,
    noticed_at timestamptz,
    open_at timestamptz not null,
    constraint search_limit_pk primary key (person_id, kind)
);
grant select, insert, update, delete on account.search_limit to kinward_accounts;
comment on table account.search_limit is 'How much a person has looked for somebody lately; never what for.';
comment on column account.search_limit.person_id is 'Who looked.';
comment on column account.search_limit.kind is 'By number, name or telephone, or by the check of a note for names.';
comment on column account.search_limit.level is 'Searches that are not forgotten yet; one is forgotten after a while.';
comment on column account.search_limit.counted_at is 'When the level was right.';
comment on column account.search_limit.guesses is
    'Searches not forgotten yet that came out as guessing does: nobody found, or a name found in a note.';
comment on column account.search_limit.guessed_at is 'When the number of guesses was right.';
comment on column account.search_limit.noticed_at is 'When an entry of the audit last said that these are many.';
comment on column account.search_limit.open_at is 'Nothing is looked for before.';
