create table account.place (
    id uuid constraint place_pk primary key,
    agency_id uuid not null constraint place_agency_fk references account.agency,
    name text not null constraint place_name_length check (char_length(name) between 2 and 120),
    kind text not null constraint place_kind_known check (kind in ('shelter', 'transit_centre', 'office')),
    district text not null default '' constraint place_district_length check (char_length(district) <= 120),
    ended_at timestamptz,
    version bigint not null default 0,
    constraint place_name_key unique (agency_id, name)
);
comment on table account.place is 'A house, centre or office where children are received. The name is a code name, never an address.';
comment on column account.place.id is 'Random surrogate.';
comment on column account.place.agency_id is 'The agency that runs it.';
comment on column account.place.name is 'Code name, such as the name of a tree.';
comment on column account.place.kind is 'Shelter, transit centre or office.';
comment on column account.place.district is 'What others may be told: a safe place in this district.';
comment on column account.place.ended_at is 'When it closed; null while it is open.';
comment on column account.place.version is 'Counts saves.';
