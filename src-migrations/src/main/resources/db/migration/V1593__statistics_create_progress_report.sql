-- Progress reports of an agency: for a layer and an area, over months of their own. They speak for places and take in reports of lower layers.
create table casework.progress_report (
    id uuid constraint progress_report_pk primary key,
    agency_id uuid not null constraint progress_report_agency_fk references account.agency,
    layer text not null constraint progress_report_layer_known check (layer in ('COMMUNITY', 'COUNTY', 'CITY', 'PROVINCE', 'NATION')),
    area text not null constraint progress_report_area_length check (length(area) between 1 and 80),
    cadence text not null constraint progress_report_cadence_known check (cadence in ('QUARTER', 'FOUR_MONTHS', 'HALF_YEAR')),
    from_month date not null constraint progress_report_from_is_month check (extract(day from from_month) = 1),
    begun_by uuid not null constraint progress_report_begun_by_fk references account.person,
    begun_at timestamptz not null
);
create index progress_report_agency_idx on casework.progress_report (agency_id, from_month desc, id);
comment on table casework.progress_report is 'A progress report of an agency.';
comment on column casework.progress_report.id is 'Random; the key of the form that began it.';
comment on column casework.progress_report.agency_id is 'Whose report it is.';
comment on column casework.progress_report.layer is 'For whom it speaks.';
comment on column casework.progress_report.area is 'The community, county, city, province or nation.';
comment on column casework.progress_report.cadence is 'How many months it covers.';
comment on column casework.progress_report.from_month is 'The first day of the first of them.';
comment on column casework.progress_report.begun_by is 'Who began it.';
comment on column casework.progress_report.begun_at is 'When.';

create table casework.progress_place (
    report_id uuid not null constraint progress_place_report_fk references casework.progress_report,
    place_id uuid not null constraint progress_place_place_fk references account.place,
    constraint progress_place_pk primary key (report_id, place_id)
);
comment on table casework.progress_place is 'Places that a report speaks for.';
comment on column casework.progress_place.report_id is 'Which report.';
comment on column casework.progress_place.place_id is 'Which place.';

create table casework.progress_part (
    report_id uuid not null constraint progress_part_report_fk references casework.progress_report,
    lower_id uuid not null constraint progress_part_lower_fk references casework.progress_report,
    constraint progress_part_pk primary key (report_id, lower_id),
    constraint progress_part_is_another check (report_id <> lower_id)
);
create index progress_part_lower_idx on casework.progress_part (lower_id);
comment on table casework.progress_part is 'Reports of lower layers that a report takes in.';
comment on column casework.progress_part.report_id is 'Which report.';
comment on column casework.progress_part.lower_id is 'What it takes in.';
