-- A leg of the way (FIELD 5.6). Each change is a row of its own; the highest version holds, and a mistake ends with a row that says so.
create table casework.later_leg (
    intake_id uuid not null constraint later_leg_intake_fk references casework.intake on delete cascade,
    leg integer not null constraint later_leg_leg_few check (leg between 1 and 20),
    version bigint not null constraint later_leg_version_counts check (version >= 0),
    is_mistake boolean not null,
    told_by text not null, told_on date not null, talk integer,
    leg_from_country text constraint later_leg_leg_from_country_code check (leg_from_country ~ '^[A-Z]{2}$'),
    leg_from_country_standing text not null,
    leg_from_region text, leg_from_region_said text, leg_from_region_standing text not null,
    leg_from_district text, leg_from_district_said text, leg_from_district_standing text not null,
    leg_from_landmark text constraint later_leg_leg_from_landmark_length
        check (char_length(leg_from_landmark) between 1 and 120),
    leg_from_landmark_standing text not null,
    leg_to_country text constraint later_leg_leg_to_country_code check (leg_to_country ~ '^[A-Z]{2}$'),
    leg_to_country_standing text not null,
    leg_to_region text, leg_to_region_said text, leg_to_region_standing text not null,
    leg_to_district text, leg_to_district_said text, leg_to_district_standing text not null,
    leg_to_landmark text constraint later_leg_leg_to_landmark_length check (char_length(leg_to_landmark) between 1 and 120),
    leg_to_landmark_standing text not null,
    leg_when_year integer constraint later_leg_leg_when_year_bounds check (leg_when_year between 0 and 2100),
    leg_when_year_standing text not null,
    leg_when_month integer constraint later_leg_leg_when_month_bounds check (leg_when_month between 1 and 12),
    leg_when_month_standing text not null,
    leg_when_day integer constraint later_leg_leg_when_day_bounds check (leg_when_day between 1 and 31),
    leg_when_day_standing text not null,
    leg_how_by text, leg_how_by_said text, leg_how_by_standing text not null,
    leg_how_border text, leg_how_border_said text, leg_how_border_standing text not null,
    leg_how_papers text[], leg_how_papers_said text, leg_how_papers_standing text not null,
    leg_company_along text[], leg_company_along_said text, leg_company_along_standing text not null,
    leg_company_children integer constraint later_leg_leg_company_children_bounds
        check (leg_company_children between 0 and 200),
    leg_company_children_standing text not null,
    leg_company_paid_by text constraint later_leg_leg_company_paid_by_known check (leg_company_paid_by in ('RECRUITER',
        'EMPLOYER', 'FAMILY', 'CHILD', 'NOBODY', 'SOMEONE_ELSE')),
    leg_company_paid_by_standing text not null,
    written_by uuid not null constraint later_leg_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint later_leg_pk primary key (intake_id, leg, version),
    constraint later_leg_month_of_a_year check (leg_when_month is null or leg_when_year is not null),
    constraint later_leg_day_of_a_month check (leg_when_day is null or leg_when_month is not null)
);
comment on table casework.later_leg is 'A leg of the way, as it was told; nothing is changed or taken away.';
comment on column casework.later_leg.leg is 'Counts the legs of a child in the order of writing.';
comment on column casework.later_leg.is_mistake is 'Whether this leg was written down by mistake; then it is shown no more.';
comment on column casework.later_leg.written_by is 'Who wrote this version.';
comment on column casework.later_leg.written_at is 'When.';
