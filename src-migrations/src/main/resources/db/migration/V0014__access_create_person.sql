create table account.person (
    id uuid constraint person_pk primary key,
    agency_id uuid not null constraint person_agency_fk references account.agency,
    team_id uuid constraint person_team_fk references account.team,
    name text not null constraint person_name_length check (char_length(name) between 2 and 120),
    contact text not null default '' constraint person_contact_length check (char_length(contact) <= 200),
    language text not null default 'en' constraint person_language_known check (language in ('en', 'fr')),
    disabled_at timestamptz,
    version bigint not null default 0
);
create index person_agency_idx on account.person (agency_id, name, id);
comment on table account.person is 'Somebody who works with children. Never a child.';
comment on column account.person.id is 'Random surrogate; what the audit trail calls this person.';
comment on column account.person.agency_id is 'The agency this person works for.';
comment on column account.person.team_id is 'The team, if any.';
comment on column account.person.name is 'Name as colleagues know it.';
comment on column account.person.contact is 'E-mail or telephone at work.';
comment on column account.person.language is 'Language of the pages.';
comment on column account.person.disabled_at is 'When the person was shut out; null while the person may sign in.';
comment on column account.person.version is 'Counts saves.';
