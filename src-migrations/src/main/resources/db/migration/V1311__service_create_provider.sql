-- A line of the directory says something about an office, never about a person.
create table casework.provider (
    id uuid constraint provider_pk primary key,
    agency_id uuid not null constraint provider_agency_fk references account.agency,
    kind text not null constraint provider_kind_known check (kind in ('HEALTH_SERVICE', 'POLICE', 'COURT',
        'AUTHORITY_FOR_CHILDREN', 'PARTNER_AGENCY', 'SHELTER', 'SCHOOL', 'LEGAL_AID')),
    name text not null constraint provider_name_length check (char_length(name) between 2 and 120),
    name_key text not null constraint provider_name_key_length check (char_length(name_key) between 1 and 200),
    contact text not null constraint provider_contact_length check (char_length(contact) <= 120),
    services text[] not null constraint provider_services_some check (cardinality(services) between 1 and 40),
    places text[] not null constraint provider_places_few check (cardinality(places) <= 10),
    age_from integer not null,
    age_to integer not null,
    sexes text[] not null constraint provider_sexes_some
        check (cardinality(sexes) between 1 and 2 and sexes <@ array['GIRL', 'BOY']),
    languages text[] not null constraint provider_languages_few check (cardinality(languages) <= 10),
    cost text not null constraint provider_cost_known check (cost in ('FREE', 'PART_IS_PAID', 'PAID', 'NOT_KNOWN')),
    opening text not null constraint provider_opening_length check (char_length(opening) <= 120),
    capacity integer constraint provider_capacity_some check (capacity between 1 and 9999),
    state text not null constraint provider_state_known check (state in ('OPEN', 'CLOSED', 'RETIRED')),
    checked_on date not null,
    checked_by uuid not null constraint provider_checked_by_fk references account.person,
    version bigint not null default 0,
    constraint provider_name_once unique (agency_id, name_key),
    constraint provider_of_agency_key unique (id, agency_id),
    constraint provider_ages check (0 <= age_from and age_from <= age_to and age_to <= 25)
);
comment on table casework.provider is 'The directory of services of an agency; retired, never deleted.';
comment on column casework.provider.id is 'Random surrogate.';
comment on column casework.provider.agency_id is 'Whose directory.';
comment on column casework.provider.kind is 'Kind of office; with the name it is the recipient that consent is about.';
comment on column casework.provider.name is 'What the office is called.';
comment on column casework.provider.name_key is 'The name without capitals, accents, hyphens: once in a directory.';
comment on column casework.provider.contact is 'How the office is reached.';
comment on column casework.provider.services is 'Codes of the list SERVICE.';
comment on column casework.provider.places is 'From where children are taken, as people say it; empty for everywhere.';
comment on column casework.provider.age_from is 'Youngest age taken, in years.';
comment on column casework.provider.age_to is 'Oldest age taken, in years.';
comment on column casework.provider.sexes is 'Girls, boys or both.';
comment on column casework.provider.languages is 'Spoken there, as people call them.';
comment on column casework.provider.cost is 'What is paid.';
comment on column casework.provider.opening is 'When it is open, in words.';
comment on column casework.provider.capacity is 'How many children it can take, if known.';
comment on column casework.provider.state is 'Whether it takes children, or is found no more.';
comment on column casework.provider.checked_on is 'When somebody last looked, on the calendar of the agency.';
comment on column casework.provider.checked_by is 'Who looked.';
comment on column casework.provider.version is 'Counts changes.';
