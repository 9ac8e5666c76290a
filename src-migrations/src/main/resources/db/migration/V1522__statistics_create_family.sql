-- Which figures of a year may ever leave the house, declared once before the first of them does.
create table statistics.release_family (
    id uuid constraint release_family_pk primary key,
    agency_id uuid not null constraint release_family_agency_fk references account.agency,
    year smallint not null constraint release_family_year check (year between 1990 and 2200),
    for_public integer not null constraint release_family_public check (for_public >= 10),
    for_partners integer not null constraint release_family_partners check (for_partners between 5 and for_public),
    days integer not null constraint release_family_days check (days >= 28),
    declared_by uuid not null constraint release_family_declared_by_fk references account.person,
    declared_at timestamptz not null,
    constraint release_family_year_key unique (agency_id, year)
);
comment on table statistics.release_family is 'The case files by intake in one year, and what was declared about their figures.';
comment on column statistics.release_family.id is 'Surrogate.';
comment on column statistics.release_family.agency_id is 'Of which agency.';
comment on column statistics.release_family.year is 'Of which year of intake.';
comment on column statistics.release_family.for_public is 'From which count on the public is shown a figure.';
comment on column statistics.release_family.for_partners is 'From which count on partners under agreement are.';
comment on column statistics.release_family.days is 'At least so many days between two releases.';
comment on column statistics.release_family.declared_by is 'Who declared it.';
comment on column statistics.release_family.declared_at is 'When.';

create table statistics.family_dimension (
    family_id uuid not null constraint family_dimension_family_fk references statistics.release_family,
    place smallint not null constraint family_dimension_place check (place between 0 and 4),
    name text not null constraint family_dimension_name check (name ~ '^[A-Z_]{3,30}$'),
    categories text[] not null constraint family_dimension_categories check (cardinality(categories) between 1 and 100),
    sensitive boolean not null,
    constraint family_dimension_pk primary key (family_id, place)
);
comment on table statistics.family_dimension is 'One way in which a family tells children apart.';
comment on column statistics.family_dimension.family_id is 'Of which family.';
comment on column statistics.family_dimension.place is 'Which one, from 0.';
comment on column statistics.family_dimension.name is 'The dimension of the record.';
comment on column statistics.family_dimension.categories is 'Its categories: codes put together, and the rest.';
comment on column statistics.family_dimension.sensitive is 'Whether a line of one category only says too much.';
