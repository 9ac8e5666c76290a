create table account.session (
    primary_id varchar(64) constraint session_pk primary key,
    session_id varchar(64) not null constraint session_id_key unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index session_expiry_idx on account.session (expiry_time);
create index session_principal_idx on account.session (principal_name);
grant select, insert, update, delete on account.session to kinward_accounts;
comment on table account.session is 'An open, locked or new session. Its columns are those of Spring Session.';
comment on column account.session.primary_id is 'Stays the same while the id in the cookie changes.';
comment on column account.session.session_id is '32 random bytes, as in the cookie.';
comment on column account.session.creation_time is 'Milliseconds since 1970.';
comment on column account.session.last_access_time is 'Milliseconds since 1970.';
comment on column account.session.max_inactive_interval is 'Seconds.';
comment on column account.session.expiry_time is 'Milliseconds since 1970; swept away afterwards.';
comment on column account.session.principal_name is 'Surrogate of the person, so that all sessions of one person can be ended.';
