create table casework.first_days_ethnicity (
    intake_id uuid constraint first_days_ethnicity_pk primary key
        constraint first_days_ethnicity_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    group_noted text constraint first_days_ethnicity_group_noted_known
        check (group_noted in ('SAID', 'NOT_NEEDED')),
    group_noted_standing text not null
);
comment on table casework.first_days_ethnicity is 'Ethnic group: the child''s own words, then the agency''s list, are in the vault under a key of their own (F72, F106).';
comment on column casework.first_days_ethnicity.group_noted is 'Was it talked about?';
