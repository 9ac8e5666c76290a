-- Built like the other pages of the first days, V1111 to V1131.
create table casework.first_days_own_names (
    intake_id uuid constraint first_days_own_names_pk primary key
        constraint first_days_own_names_intake_fk references casework.intake on delete cascade,
    told_by text not null constraint first_days_own_names_told_by_known check (casework.is_source(told_by)),
    told_on date not null,
    talk integer constraint first_days_own_names_talk_positive check (talk > 0),
    version bigint not null,
    knows_whole_name boolean,
    knows_whole_name_standing text not null constraint first_days_own_names_knows_whole_name_standing_fits
        check (casework.answer_fits(knows_whole_name is not null, knows_whole_name_standing)),
    has_phone boolean,
    has_phone_standing text not null constraint first_days_own_names_has_phone_standing_fits
        check (casework.answer_fits(has_phone is not null, has_phone_standing))
);
comment on table casework.first_days_own_names is 'Whether the child knows its whole name and has a phone; both are in the vault.';
comment on column casework.first_days_own_names.intake_id is 'The intake.';
comment on column casework.first_days_own_names.told_by is 'Source of the answers.';
comment on column casework.first_days_own_names.told_on is 'Day on which they were told or seen.';
comment on column casework.first_days_own_names.talk is 'Number of the talk, where it was one.';
comment on column casework.first_days_own_names.version is 'Counts saves, from 0.';
comment on column casework.first_days_own_names.knows_whole_name is 'Does the child know its whole name?';
comment on column casework.first_days_own_names.knows_whole_name_standing is 'Certainty, or why there is no value.';
comment on column casework.first_days_own_names.has_phone is 'Does the child have a phone?';
comment on column casework.first_days_own_names.has_phone_standing is 'Certainty, or why there is no value.';
