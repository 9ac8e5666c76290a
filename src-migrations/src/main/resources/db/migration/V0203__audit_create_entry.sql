create table audit.entry (
    number bigint not null,
    batch bigint not null,
    stream text not null,
    written_at timestamptz not null,
    text text not null,
    mac bytea not null,
    previous bytea not null constraint entry_previous_length check (length(previous) = 32),
    hash bytea not null constraint entry_hash_length check (length(hash) = 32),
    entry_id uuid not null generated always as (substring(text from '\nentry ([^\n]+)\n')::uuid) stored,
    request_id uuid generated always as (nullif(substring(text from '\nrequest ([^\n]+)\n'), '-')::uuid) stored,
    person_id uuid generated always as (nullif(substring(text from '\nperson ([^\n]+)\n'), '-')::uuid) stored,
    action text not null generated always as (substring(text from '\naction ([^\n]+)\n')) stored,
    object text not null generated always as (substring(text from '\nobject ([^\n]+)\n')) stored,
    outcome text not null generated always as (substring(text from '\noutcome ([^\n]+)\n')) stored,
    subjects uuid[] not null generated always as (string_to_array(
        coalesce(nullif(substring(text from '\nsubjects ([^\n]+)\n'), '-'), ''), ' ')::uuid[]) stored,
    constraint entry_pk primary key (number, written_at)
) partition by range (written_at);
create index entry_time_idx on audit.entry (written_at, entry_id);
create index entry_person_idx on audit.entry (person_id, written_at, entry_id);
create index entry_subject_idx on audit.entry using gin (subjects);
comment on table audit.entry is 'Sealed entries, a partition a month. Nobody may change or delete one.';
comment on column audit.entry.number is 'Gap-free number within the installation, given by the sealer.';
comment on column audit.entry.batch is 'The batch it was sealed in.';
comment on column audit.entry.stream is 'casework, vault or account: which connection wrote it.';
comment on column audit.entry.written_at is 'The clock of the database when the entry came in.';
comment on column audit.entry.text is 'The entry as canonical text, see docs/audit-format.md.';
comment on column audit.entry.mac is 'HMAC-SHA-256 of the text by a key that the database does not hold.';
comment on column audit.entry.previous is 'Hash of the entry with the number before.';
comment on column audit.entry.hash is 'SHA-256 over number, previous hash, time, mac and text.';
comment on column audit.entry.entry_id is 'Random id of the entry; from the text.';
comment on column audit.entry.request_id is 'Request it belongs to, the same in all streams; from the text.';
comment on column audit.entry.person_id is 'Who acted; null when nobody was signed in; from the text.';
comment on column audit.entry.action is 'What was done; from the text.';
comment on column audit.entry.object is 'Kind of thing it was done to; from the text.';
comment on column audit.entry.outcome is 'DONE or REFUSED; from the text.';
comment on column audit.entry.subjects is 'Random surrogates of what was opened or changed; from the text.';
grant insert on audit.entry to kinward_sealer;
grant select on audit.entry to kinward_audit_reader;
