create table account.sign_in_limit (
    key_hash text constraint sign_in_limit_pk primary key,
    level double precision not null constraint sign_in_limit_level_range check (level >= 0),
    open_at timestamptz not null,
    counted_at timestamptz not null
);
create index sign_in_limit_counted_idx on account.sign_in_limit (counted_at);
grant select, insert, update, delete on account.sign_in_limit to kinward_accounts;
comment on table account.sign_in_limit is 'How full the measure of tries is, by account, address, both together, and all. It leaks, so every wait ends.';
comment on column account.sign_in_limit.key_hash is 'SHA-256 of what is counted; no name and no address is kept.';
comment on column account.sign_in_limit.level is 'Tries counted, less those leaked away, at counted_at.';
comment on column account.sign_in_limit.open_at is 'When the next try is looked at.';
comment on column account.sign_in_limit.counted_at is 'When the level was last changed.';
