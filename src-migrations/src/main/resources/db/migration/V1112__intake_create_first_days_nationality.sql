create table casework.first_days_nationality (
    intake_id uuid constraint first_days_nationality_pk primary key
        constraint first_days_nationality_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    home_language text constraint first_days_nationality_home_language_code check (home_language ~ '^[a-z]{2,3}$'),
    home_language_standing text not null,

               further_language text constraint first_days_nationality_further_language_code check (further_language ~ '^[a-z]{2,3}$'),
    further_language_standing text not null,
    citizenship text constraint first_days_nationality_citizenship_known
        check (citizenship in ('ONE', 'CLAIMS_TWO', 'STATELESS')),
    citizenship_standing text not null,
    first_country text constraint first_days_nationality_first_country_code check (first_country ~ '^[A-Z]{2}$'),
    first_country_standing text not null,
    second_country text constraint first_days_nationality_second_country_code check (second_country ~ '^[A-Z]{2}$'),
    second_country_standing text not null
);
comment on table casework.first_days_nationality is 'Languages and nationality: stateless, not known and claimed by two are answers of their own (F88).';
comment on column casework.first_days_nationality.home_language is 'Which language is spoken at home?';
comment on column casework.first_days_nationality.further_language is 'Which other language does the child speak?';
comment on column casework.first_days_nationality.citizenship is 'What is known of the nationality?';
comment on column casework.first_days_nationality.first_country is 'Nationality of which country?';
comment on column casework.first_days_nationality.second_country is 'Which second country, if two are claimed?';
