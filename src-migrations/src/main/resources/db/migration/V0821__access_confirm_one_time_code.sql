-- A code that an administrator makes lets somebody into an account. It opens nothing before a second person has confirmed
-- it, or, where there is none, before a delay is over. Codes that were given out before this rule stay open.
alter table account.one_time_code
    add column opens_at timestamptz not null default now(),
    add column made_by uuid constraint one_time_code_maker_fk references account.person,
    add column made_at timestamptz not null default now(),
    add column confirmed_by uuid constraint one_time_code_confirmer_fk references account.person,
    add column confirmed_at timestamptz,
    add constraint one_time_code_maker_is_another check (made_by <> person_id),
    add constraint one_time_code_confirmer_is_a_third check (confirmed_by <> person_id and confirmed_by <> made_by),
    add constraint one_time_code_confirmed_by_somebody check ((confirmed_by is null) = (confirmed_at is null));
comment on column account.one_time_code.opens_at is
    'From when the code is asked instead of the password; the same as ends_at while only a second person can open it.';
comment on column account.one_time_code.made_by is 'The administrator who made it; null when the command on the server did.';
comment on column account.one_time_code.made_at is 'When it was made.';
comment on column account.one_time_code.confirmed_by is 'The second person, neither the maker nor the one whose account it is.';
comment on column account.one_time_code.confirmed_at is 'When the second person confirmed it.';
