create table casework.first_days_origin (
    intake_id uuid constraint first_days_origin_pk primary key
        constraint first_days_origin_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    home_country text constraint first_days_origin_home_country_code check (home_country ~ '^[A-Z]{2}$'),
    home_country_standing text not null,
    home_region text constraint first_days_origin_home_region_length check (char_length(home_region) between 1 and 80),
    home_region_standing text not null,
    home_district text constraint first_days_origin_home_district_length check (char_length(home_district) between 1 and 80),
    home_district_standing text not null,
    home_landmark text constraint first_days_origin_home_landmark_length check (char_length(home_landmark) between 1 and 120),
    home_landmark_standing text not null,
    birth_country text constraint first_days_origin_birth_country_code check (birth_country ~ '^[A-Z]{2}$'),
    birth_country_standing text not null,
    birth_region text constraint first_days_origin_birth_region_length check (char_length(birth_region) between 1 and 80),
    birth_region_standing text not null,
    birth_district text constraint first_days_origin_birth_district_length check (char_length(birth_district) between 1 and 80),
    birth_district_standing text not null,
    birth_landmark text constraint first_days_origin_birth_landmark_length check (char_length(birth_landmark) between 1 and 120),
    birth_landmark_standing text not null,
    last_stay_country text constraint first_days_origin_last_stay_country_code check (last_stay_country ~ '^[A-Z]{2}$'),
    last_stay_country_standing text not null,
    last_stay_region text constraint first_days_origin_last_stay_region_length check (char_length(last_stay_region) between 1 and 80),
    last_stay_region_standing text not null,
    last_stay_district text constraint first_days_origin_last_stay_district_length check (char_length(last_stay_district) between 1 and 80),
    last_stay_district_standing text not null,
    last_stay_landmark text constraint first_days_origin_last_stay_landmark_length check (char_length(last_stay_landmark) between 1 and 120),
    last_stay_landmark_standing text not null
);
comment on table casework.first_days_origin is 'Where the child comes from: home, birth and last stay, by country and parts of it.';
comment on column casework.first_days_origin.home_country is 'Home: Country';
comment on column casework.first_days_origin.home_region is 'Home: Region';
comment on column casework.first_days_origin.home_district is 'Home: District';
comment on column casework.first_days_origin.home_landmark is 'Home: What is close to it?';
comment on column casework.first_days_origin.birth_country is 'Where the child was born: Country';
comment on column casework.first_days_origin.birth_region is 'Where the child was born: Region';
comment on column casework.first_days_origin.birth_district is 'Where the child was born: District';
comment on column casework.first_days_origin.birth_landmark is 'Where the child was born: What is close to it?';
comment on column casework.first_days_origin.last_stay_country is 'Last place before here: Country';
comment on column casework.first_days_origin.last_stay_region is 'Last place before here: Region';
comment on column casework.first_days_origin.last_stay_district is 'Last place before here: District';
comment on column casework.first_days_origin.last_stay_landmark is 'Last place before here: What is close to it?';
