create table casework.first_days_papers_held (
    intake_id uuid constraint first_days_papers_held_pk primary key
        constraint first_days_papers_held_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    birth_registered text constraint first_days_papers_held_birth_registered_known
        check (birth_registered in ('REGISTERED', 'NOT_REGISTERED', 'BEING_DONE')),
    birth_registered_standing text not null,
    birth_steps text[] constraint first_days_papers_held_birth_steps_known
        check (birth_steps <@ array['ASKED_AT_HOME', 'ASKED_TOWN_HALL', 'JUDGEMENT_ASKED', 'JUDGEMENT_GIVEN',
            'CERTIFICATE_HERE']::text[]),
    birth_steps_standing text not null,
    where_here text[], where_here_said text,
    where_here_standing text not null,
    where_home text[], where_home_said text,
    where_home_standing text not null,
    where_asked text[], where_asked_said text,
    where_asked_standing text not null,
    where_not_real text[], where_not_real_said text,
    where_not_real_standing text not null,
    kept_papers text[], kept_papers_said text,
    kept_papers_standing text not null,
    kept_by text[] constraint first_days_papers_held_kept_by_known
        check (kept_by <@ array['EMPLOYER', 'WHO_TOOK_CHILD', 'RELATIVE', 'POLICE', 'ORGANISATION',
            'SOMEONE_ELSE']::text[]),
    kept_by_standing text not null
);
comment on table casework.first_days_papers_held is 'Birth registration with its steps, and papers with who holds them (FIELD 5.';
comment on column casework.first_days_papers_held.birth_registered is 'Birth registration: Is the birth registered?';
comment on column casework.first_days_papers_held.birth_steps is 'Birth registration: Which steps are done?';
comment on column casework.first_days_papers_held.where_here is 'Papers: Which papers does the child have here?';
comment on column casework.first_days_papers_held.where_home is 'Papers: Which are at home?';
comment on column casework.first_days_papers_held.where_asked is 'Papers: Which are asked for?';
comment on column casework.first_days_papers_held.where_not_real is 'Papers: Which are not real?';
comment on column casework.first_days_papers_held.kept_papers is 'Papers that someone keeps: Which papers does someone keep?';
comment on column casework.first_days_papers_held.kept_by is 'Papers that someone keeps: Who keeps them?';
