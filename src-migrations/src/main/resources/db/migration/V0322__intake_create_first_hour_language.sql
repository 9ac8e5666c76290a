create table casework.first_hour_language (
    intake_id uuid constraint first_hour_language_pk primary key
        constraint first_hour_language_intake_fk references casework.intake on delete cascade,
    told_by text not null,
    told_on date not null,
    language text constraint first_hour_language_language_code check (language ~ '^[a-z]{2,3}$'),
    language_standing text not null constraint first_hour_language_language_fits
        check (casework.answer_fits(language is not null, language_standing)),
    interpreter text constraint first_hour_language_interpreter_known
        check (interpreter in ('NOT_NEEDED', 'WOMAN_IN_THE_ROOM', 'MAN_IN_THE_ROOM', 'WOMAN_BY_PHONE',
            'MAN_BY_PHONE', 'NONE_FOUND_YET')),
    interpreter_standing text not null constraint first_hour_language_interpreter_fits
        check (casework.answer_fits(interpreter is not null, interpreter_standing)),
    interpreter_checks text[] constraint first_hour_language_interpreter_checks_known
        check (interpreter_checks <@ array['NOT_FROM_THE_RECRUITERS_SIDE', 'PROMISED_TO_KEEP_SECRET',
            'CHILD_ACCEPTS']::text[]),
    interpreter_checks_standing text not null constraint first_hour_language_interpreter_checks_fits
        check (casework.answer_fits(interpreter_checks is not null, interpreter_checks_standing)),
    quiet_place boolean,
    quiet_place_standing text not null constraint first_hour_language_quiet_place_fits
        check (casework.answer_fits(quiet_place is not null, quiet_place_standing)),
    in_the_room text[] constraint first_hour_language_in_the_room_known
        check (in_the_room <@ array['OTHER_STAFF', 'POLICE', 'ESCORT', 'ADULT_WHO_CAME_ALONG',
            'OTHER_CHILD', 'SOMEONE_ELSE']::text[]),
    in_the_room_standing text not null constraint first_hour_language_in_the_room_fits
        check (casework.answer_fits(in_the_room is not null, in_the_room_standing)),
    prefers text constraint first_hour_language_prefers_known
        check (prefers in ('A_WOMAN', 'A_MAN', 'NO_MATTER')),
    prefers_standing text not null constraint first_hour_language_prefers_fits
        check (casework.answer_fits(prefers is not null, prefers_standing)),
    version bigint not null,
    constraint first_hour_language_told_by_known check (casework.is_source(told_by))
);
comment on table casework.first_hour_language is 'Page 3: the language to speak, and who hears the talk.';
comment on column casework.first_hour_language.intake_id is 'The intake.';
comment on column casework.first_hour_language.told_by is 'Source of the answers.';
comment on column casework.first_hour_language.told_on is 'Day on which they were told or seen.';
comment on column casework.first_hour_language.language is 'Language of the talk, ISO 639.';
comment on column casework.first_hour_language.language_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_language.interpreter is 'Interpreter; never who came with the child.';
comment on column casework.first_hour_language.interpreter_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_language.interpreter_checks is 'What was made sure of about the interpreter.';
comment on column casework.first_hour_language.interpreter_checks_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_language.quiet_place is 'Whether the place is quiet.';
comment on column casework.first_hour_language.quiet_place_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_language.in_the_room is 'Who else hears the talk; empty when nobody does.';
comment on column casework.first_hour_language.in_the_room_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_language.prefers is 'Whom the child would rather talk to.';
comment on column casework.first_hour_language.prefers_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_language.version is 'Counts saves, from 0.';
