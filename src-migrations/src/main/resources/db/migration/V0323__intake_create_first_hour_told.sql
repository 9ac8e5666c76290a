create table casework.first_hour_told (
    intake_id uuid constraint first_hour_told_pk primary key
        constraint first_hour_told_intake_fk references casework.intake on delete cascade,
    told_by text not null,
    told_on date not null,
    told text[] constraint first_hour_told_told_known
        check (told <@ array['WHO_WE_ARE', 'WHAT_HAPPENS_TONIGHT', 'WHAT_WE_WRITE_DOWN',
            'WHAT_WE_CANNOT_KEEP_SECRET']::text[]),
    told_standing text not null constraint first_hour_told_told_fits
        check (casework.answer_fits(told is not null, told_standing)),
    response text constraint first_hour_told_response_known
        check (response in ('SEEMS_TO_AGREE', 'DOES_NOT_AGREE', 'COULD_NOT_YET')),
    response_standing text not null constraint first_hour_told_response_fits
        check (casework.answer_fits(response is not null, response_standing)),
    statement_id uuid,
    statement_language text constraint first_hour_told_statement_language_code
        check (statement_language ~ '^[a-z]{2,3}$'),
    try_again_at timestamptz constraint first_hour_told_try_again_when_not_yet
        check (try_again_at is null or response = 'COULD_NOT_YET'),
    constraint first_hour_told_statement_whole check ((statement_id is null) = (statement_language is null)),
    version bigint not null,
    constraint first_hour_told_told_by_known check (casework.is_source(told_by))
);
comment on table casework.first_hour_told is 'Page 4: what the child was told, and how the child took it.';
comment on column casework.first_hour_told.intake_id is 'The intake.';
comment on column casework.first_hour_told.told_by is 'Source of the answers.';
comment on column casework.first_hour_told.told_on is 'Day on which they were told or seen.';
comment on column casework.first_hour_told.told is 'What the child was told.';
comment on column casework.first_hour_told.told_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_told.response is 'How the child took it.';
comment on column casework.first_hour_told.response_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_told.statement_id is 'Version of the data-use statement that was shown.';
comment on column casework.first_hour_told.statement_language is 'In which of its languages.';
comment on column casework.first_hour_told.try_again_at is 'When to tell the child again.';
comment on column casework.first_hour_told.version is 'Counts saves, from 0.';
