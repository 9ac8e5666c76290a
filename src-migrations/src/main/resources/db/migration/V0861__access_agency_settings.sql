-- What differs by country is a setting with its source and the day on which somebody looked it up.
alter table account.agency add column language text not null default 'en'
        constraint agency_language_known check (language in ('en', 'fr')),
    add column minimum_age_source text not null default ''
        constraint agency_minimum_age_source_length check (char_length(minimum_age_source) <= 200),
    add column minimum_age_confirmed_on date,
    add constraint agency_minimum_age_is_confirmed_with_source
        check (minimum_age_confirmed_on is null or minimum_age_source <> '');
comment on column account.agency.language is 'In which language a shared device of the agency starts.';
comment on column account.agency.minimum_age_source is 'Law or decree that names the age; empty while nobody has looked it up.';
comment on column account.agency.minimum_age_confirmed_on is 'Day on which somebody looked it up.';
