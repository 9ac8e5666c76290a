create table account.agency (
    id uuid constraint agency_pk primary key,
    name text not null constraint agency_name_length check (char_length(name) between 2 and 120),
    country text not null constraint agency_country_is_iso check (country ~ '^[A-Z]{2}$'),
    time_zone text not null constraint agency_time_zone_given check (time_zone <> ''),
    minimum_age_for_work smallint not null
        constraint agency_minimum_age_for_work_range check (minimum_age_for_work between 14 and 16),
    ended_at timestamptz,
    version bigint not null default 0,
    constraint agency_name_key unique (name)
);
comment on table account.agency is 'An organisation that takes care of children.';
comment on column account.agency.id is 'Random surrogate.';
comment on column account.agency.name is 'Name as written on paper.';
comment on column account.agency.country is 'Country whose law applies, ISO 3166-1 alpha-2.';
comment on column account.agency.time_zone is 'IANA time zone in which days and hours of this agency are meant.';
comment on column account.agency.minimum_age_for_work is 'Age from which work is allowed in this country: 14, 15 or 16 (F86).';
comment on column account.agency.ended_at is 'When the agency stopped working with us; null while it works.';
comment on column account.agency.version is 'Counts saves.';
