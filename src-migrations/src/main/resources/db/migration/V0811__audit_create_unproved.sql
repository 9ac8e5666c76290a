-- Whoever may write into an inbox does not hold the key. What does not prove itself is sealed as that, without its words.
create table audit.unproved (
    id uuid constraint unproved_pk primary key default gen_random_uuid(),
    stream text not null,
    written_at timestamptz not null,
    text text not null,
    mac bytea not null,
    found_at timestamptz not null default clock_timestamp()
);
comment on table audit.unproved is 'Entries that did not prove themselves, as they lay in the inbox; the sealed entry holds their hash.';
comment on column audit.unproved.id is 'Random surrogate.';
comment on column audit.unproved.stream is 'Which inbox it lay in.';
comment on column audit.unproved.written_at is 'When it came in, by the clock of the database.';
comment on column audit.unproved.text is 'What it claims; the form of the inbox leaves no room for a name.';
comment on column audit.unproved.mac is 'The mac it came with, which is not of our key.';
comment on column audit.unproved.found_at is 'When the sealer found it.';
grant insert (stream, written_at, text, mac) on audit.unproved to kinward_sealer;
grant select on audit.unproved to kinward_audit_reader;
