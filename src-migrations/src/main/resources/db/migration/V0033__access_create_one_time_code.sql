create table account.one_time_code (
    person_id uuid constraint one_time_code_pk primary key
        constraint one_time_code_person_fk references account.person,
    code_hash text not null constraint one_time_code_is_argon2id check (code_hash like '$argon2id$%'),
    ends_at timestamptz not null
);
grant select, insert, update, delete on account.one_time_code to kinward_accounts;
comment on table account.one_time_code is 'A code given by hand that opens the first sign-in once.';
comment on column account.one_time_code.person_id is 'The person.';
comment on column account.one_time_code.code_hash is 'Argon2id of the code.';
comment on column account.one_time_code.ends_at is 'When it opens nothing any more.';
