create table account.team (
    id uuid constraint team_pk primary key,
    agency_id uuid not null constraint team_agency_fk references account.agency,
    name text not null constraint team_name_length check (char_length(name) between 2 and 120),
    version bigint not null default 0,
    constraint team_name_key unique (agency_id, name)
);
comment on table account.team is 'People of one agency who share children.';
comment on column account.team.id is 'Random surrogate.';
comment on column account.team.agency_id is 'The agency of the team.';
comment on column account.team.name is 'Name of the team.';
comment on column account.team.version is 'Counts saves.';
