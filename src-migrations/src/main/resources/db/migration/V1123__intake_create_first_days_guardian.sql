create table casework.first_days_guardian (
    intake_id uuid constraint first_days_guardian_pk primary key
        constraint first_days_guardian_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    guardian_state text constraint first_days_guardian_guardian_state_known
        check (guardian_state in ('NO_GUARDIAN', 'GUARDIAN_ASKED', 'GUARDIAN_NAMED')),
    guardian_state_standing text not null,
    legal_states text[], legal_states_said text,
    legal_states_standing text not null,
    decided_by text constraint first_days_guardian_decided_by_known
        check (decided_by in ('JUDGE', 'PROSECUTOR', 'SOCIAL_SERVICE', 'POLICE', 'CONSULATE', 'OTHER_AUTHORITY')),
    decided_by_standing text not null,
    decided_until text constraint first_days_guardian_decided_until_length check (char_length(decided_until) between 1 and 60),
    decided_until_standing text not null
);
comment on table casework.first_days_guardian is 'Guardian and what an authority has decided (FIELD 5.';
comment on column casework.first_days_guardian.guardian_state is 'Has the child a guardian?';
comment on column casework.first_days_guardian.legal_states is 'What has been asked or decided?';
comment on column casework.first_days_guardian.decided_by is 'Who decided?';
comment on column casework.first_days_guardian.decided_until is 'Until when does it hold?';
