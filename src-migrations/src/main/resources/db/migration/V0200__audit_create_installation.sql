-- Made once, at the first migration: a log of another installation cannot be passed off as this one's.
create table audit.installation (
    id uuid not null default gen_random_uuid(),
    made_at timestamptz not null default clock_timestamp(),
    only_one boolean not null default true constraint installation_pk primary key
        constraint installation_only_one check (only_one)
);
comment on table audit.installation is 'Which installation this is; the chain of seals starts from it.';
comment on column audit.installation.id is 'Random; the first seal is made over it.';
comment on column audit.installation.made_at is 'When the schema was made.';
comment on column audit.installation.only_one is 'Keeps the table at one row.';
insert into audit.installation default values;
grant select on audit.installation to kinward_sealer, kinward_audit_reader;
