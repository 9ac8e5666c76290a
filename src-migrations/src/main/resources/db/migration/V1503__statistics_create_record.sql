-- One row for each version of a record: as it stood from one snapshot until another. Months, codes as numbers, the interval of birth.
create table statistics.record (
    record_id uuid not null,
    agency_id uuid not null,
    from_snapshot integer not null,
    to_snapshot integer constraint record_ends_after_it_begins check (to_snapshot > from_snapshot),
    child_key bigint not null,
    place smallint not null,
    opened_month smallint not null constraint record_opened_month check (opened_month > 12 * 1900),
    closed_month smallint constraint record_closes_after_it_opened check (closed_month >= opened_month),
    birth_earliest date constraint record_earliest_is_month check (extract(day from birth_earliest) = 1),
    birth_latest date constraint record_latest_is_month check (extract(day from birth_latest) = 1),
    estimated boolean not null,
    sex smallint not null, age_at_intake smallint not null, age_when_left smallint not null,
    age_at_closing smallint not null, age_basis smallint not null, origin_country smallint not null,
    origin_region smallint not null, destination_country smallint not null, border smallint not null,
    parents smallint not null, disability smallint not null, status smallint not null, came_by smallint not null,
    recruiter smallint not null, first_or_again smallint not null, school smallint not null,
    birth_registered smallint not null, outcome smallint not null, form_happened smallint[] not null,
    form_intended smallint[] not null, form_suspected smallint[] not null, activity smallint[] not null,
    factor smallint[] not null, factor_open smallint[] not null, need smallint[] not null, service smallint[] not null,
    service_begun smallint[] not null,
    constraint record_pk primary key (record_id, from_snapshot),
    constraint record_begins_fk foreign key (agency_id, from_snapshot) references statistics.snapshot (agency_id, number),
    constraint record_birth_whole check ((birth_earliest is null) = (birth_latest is null) and birth_earliest <= birth_latest)
);
create unique index record_one_holds_key on statistics.record (record_id) where to_snapshot is null;
create index record_begins_idx on statistics.record (agency_id, from_snapshot);
create index record_ends_idx on statistics.record (agency_id, to_snapshot) where to_snapshot is not null;
comment on table statistics.record is 'What figures count: one for each case file and state of it; nothing in it says who the child is.';
