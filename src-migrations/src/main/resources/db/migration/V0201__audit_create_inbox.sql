-- The text is the entry. Every other column is computed from it by the database, so that none can say something else.
-- The CHECK leaves no line where a name, a telephone number or a sentence would fit.
create table audit.inbox (
    stream text not null,
    written_at timestamptz not null default clock_timestamp(),
    text text not null constraint inbox_text_form check (text ~ ('^kinward-audit/1\nkey [0-9a-f]{16}\n'
        'stream ' || stream || '\nentry [0-9a-f-]{36}\ntime [0-9TZ:.-]{20,30}\nnode [a-z0-9-]{1,40}\n'
        'boot [0-9a-f-]{36}\ncounter [0-9]{1,18}\nvoid (-|[0-9 ]+)\nrequest (-|[0-9a-f-]{36})\n'
        'person (-|[0-9a-f-]{36})\naction [A-Z_]{2,40}\nobject [a-z][a-z0-9_.-]{0,59}\n'
        'subjects (-|[0-9a-f-]{36}( [0-9a-f-]{36})*)\npurpose (-|[a-z][a-z0-9_]{0,39})\noutcome (DONE|REFUSED)\n'
        'before (-|[0-9a-f]{64})\nafter (-|[0-9a-f]{64})\n$')),
    mac bytea not null constraint inbox_mac_length check (length(mac) = 32),
    entry_id uuid not null generated always as (substring(text from '\nentry ([^\n]+)\n')::uuid) stored,
    request_id uuid generated always as (nullif(substring(text from '\nrequest ([^\n]+)\n'), '-')::uuid) stored,
    person_id uuid generated always as (nullif(substring(text from '\nperson ([^\n]+)\n'), '-')::uuid) stored,
    action text not null generated always as (substring(text from '\naction ([^\n]+)\n')) stored,
    object text not null generated always as (substring(text from '\nobject ([^\n]+)\n')) stored,
    outcome text not null generated always as (substring(text from '\noutcome ([^\n]+)\n')) stored,
    subjects uuid[] not null generated always as (string_to_array(
        coalesce(nullif(substring(text from '\nsubjects ([^\n]+)\n'), '-'), ''), ' ')::uuid[]) stored,
    constraint inbox_pk primary key (stream, entry_id)
) partition by list (stream);
create index inbox_age_idx on audit.inbox (written_at);
create index inbox_subject_idx on audit.inbox using gin (subjects);
comment on table audit.inbox is 'Entries written with the page that they speak of, not sealed yet; empty a second later.';
comment on column audit.inbox.stream is 'casework, vault or account: which connection wrote it.';
comment on column audit.inbox.written_at is 'The clock of the database when the entry came in.';
comment on column audit.inbox.text is 'The entry as canonical text, see docs/audit-format.md.';
comment on column audit.inbox.mac is 'HMAC-SHA-256 of the text by a key that the database does not hold.';
comment on column audit.inbox.entry_id is 'Random id of the entry; from the text.';
comment on column audit.inbox.request_id is 'Request it belongs to, the same in all streams; from the text.';
comment on column audit.inbox.person_id is 'Who acted; null when nobody was signed in; from the text.';
comment on column audit.inbox.action is 'What was done; from the text.';
comment on column audit.inbox.object is 'Kind of thing it was done to; from the text.';
comment on column audit.inbox.outcome is 'DONE or REFUSED; from the text.';
comment on column audit.inbox.subjects is 'Random surrogates of what was opened or changed; from the text.';
grant select, delete on audit.inbox to kinward_sealer;
grant select on audit.inbox to kinward_audit_reader;
