create table account.credential (
    person_id uuid constraint credential_pk primary key constraint credential_person_fk references account.person,
    sign_in_name text not null
        constraint credential_name_shape check (sign_in_name ~ '^[a-z0-9][a-z0-9._@-]{2,59}$')
        constraint credential_name_key unique,
    password_hash text constraint credential_is_argon2id check (password_hash like '$argon2id$%'),
    password_changed_at timestamptz,
    agreed_at timestamptz,
    last_signed_in_at timestamptz
);
grant select, insert, update, delete on account.credential to kinward_accounts;
grant select, insert on account.credential to kinward_loader;
comment on table account.credential is 'How a person signs in. One account a person.';
comment on column account.credential.person_id is 'The person.';
comment on column account.credential.sign_in_name is 'What is typed; small letters.';
comment on column account.credential.password_hash is 'Argon2id; null while a one-time code is asked.';
comment on column account.credential.password_changed_at is 'When the password was chosen.';
comment on column account.credential.agreed_at is 'When the person agreed to the code of conduct.';
comment on column account.credential.last_signed_in_at is 'The last time somebody signed in here.';
