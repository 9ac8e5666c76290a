create table casework.first_hour_health (
    intake_id uuid constraint first_hour_health_pk primary key
        constraint first_hour_health_intake_fk references casework.intake on delete cascade,
    told_by text not null,
    told_on date not null,
    signs text[] constraint first_hour_health_signs_known
        check (signs <@ array['BLEEDING', 'BURNS', 'FRACTURE', 'FEVER', 'BREATHING', 'FITS', 'FAINTING',
            'CANNOT_WAKE', 'PAIN', 'NOT_EATEN_OR_DRUNK_TODAY', 'WITH_A_BABY']::text[]),
    signs_standing text not null constraint first_hour_health_signs_fits
        check (casework.answer_fits(signs is not null, signs_standing)),
    help_needed text[] constraint first_hour_health_help_needed_known
        check (help_needed <@ array['SEE', 'HEAR', 'MOVE', 'UNDERSTAND', 'SPEAK', 'CALM_DOWN']::text[]),
    help_needed_standing text not null constraint first_hour_health_help_needed_fits
        check (casework.answer_fits(help_needed is not null, help_needed_standing)),
    version bigint not null,
    constraint first_hour_health_told_by_known check (casework.is_source(told_by))
);
comment on table casework.first_hour_health is 'Page 2: what was seen, not asked. Sealed signs are in the vault.';
comment on column casework.first_hour_health.intake_id is 'The intake.';
comment on column casework.first_hour_health.told_by is 'Source of the answers.';
comment on column casework.first_hour_health.told_on is 'Day on which they were told or seen.';
comment on column casework.first_hour_health.signs is 'Signs that were seen; empty when there were none.';
comment on column casework.first_hour_health.signs_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_health.help_needed is 'What the child needs help with now.';
comment on column casework.first_hour_health.help_needed_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_health.version is 'Counts saves, from 0.';
