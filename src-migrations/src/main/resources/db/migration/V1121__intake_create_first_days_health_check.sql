create table casework.first_days_health_check (
    intake_id uuid constraint first_days_health_check_pk primary key
        constraint first_days_health_check_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    examined_by text constraint first_days_health_check_examined_by_known
        check (examined_by in ('NURSE', 'DOCTOR', 'MIDWIFE', 'NOBODY_YET')),
    examined_by_standing text not null,
    health_again boolean,
    health_again_standing text not null
);
comment on table casework.first_days_health_check is 'Who looked at the child''s health.';
comment on column casework.first_days_health_check.examined_by is 'Who looked at the child?';
comment on column casework.first_days_health_check.health_again is 'Must someone look again?';
