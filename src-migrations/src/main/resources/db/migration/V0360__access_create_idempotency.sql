create table casework.idempotency (
    person_id uuid not null constraint idempotency_person_fk references account.person,
    key uuid not null,
    request_hash bytea not null constraint idempotency_request_hash_length check (octet_length(request_hash) = 32),
    result text constraint idempotency_result_length check (char_length(result) <= 200),
    claimed_at timestamptz not null default now(),
    constraint idempotency_pk primary key (person_id, key)
);
create index idempotency_claimed_idx on casework.idempotency (claimed_at);
comment on table casework.idempotency is 'Forms that were sent, so that one pressed twice does its work once.';
comment on column casework.idempotency.person_id is 'Who sent it; a key of somebody else is another key.';
comment on column casework.idempotency.key is 'Random key of the form.';
comment on column casework.idempotency.request_hash is 'HMAC-SHA-256 of what was asked for, by a key outside the database.';
comment on column casework.idempotency.result is 'What came of it: a word or surrogates, never a value.';
comment on column casework.idempotency.claimed_at is 'When it was sent; old rows may go.';
alter table casework.idempotency enable row level security;
alter table casework.idempotency force row level security;
create policy owner_migrates on casework.idempotency to kinward_owner using (true) with check (true);
create policy my_own on casework.idempotency to kinward_web
    using (person_id = (select casework.me())) with check (person_id = (select casework.me()));
create policy program_clears on casework.idempotency for delete to kinward_jobs using (claimed_at < now() - interval '7 days');
create policy program_sees on casework.idempotency for select to kinward_jobs using (claimed_at < now() - interval '7 days');
grant select, insert on casework.idempotency to kinward_web;
grant update (result) on casework.idempotency to kinward_web;
grant select (claimed_at), delete on casework.idempotency to kinward_jobs;
