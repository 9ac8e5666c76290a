create table casework.first_hour_others (
    intake_id uuid constraint first_hour_others_pk primary key
        constraint first_hour_others_intake_fk references casework.intake on delete cascade,
    told_by text not null,
    told_on date not null,
    found_with text[] constraint first_hour_others_found_with_known
        check (found_with <@ array['BROTHER_OR_SISTER', 'FRIEND', 'OWN_BABY', 'OTHER_CHILD', 'ADULT']::text[]),
    found_with_standing text not null constraint first_hour_others_found_with_fits
        check (casework.answer_fits(found_with is not null, found_with_standing)),
    found_count integer constraint first_hour_others_found_count_range check (found_count between 0 and 500),
    found_count_standing text not null constraint first_hour_others_found_count_fits
        check (casework.answer_fits(found_count is not null, found_count_standing)),
    in_danger boolean,
    in_danger_standing text not null constraint first_hour_others_in_danger_fits
        check (casework.answer_fits(in_danger is not null, in_danger_standing)),
    in_danger_count integer constraint first_hour_others_in_danger_count_range check (in_danger_count between 0 and 500),
    in_danger_count_standing text not null constraint first_hour_others_in_danger_count_fits
        check (casework.answer_fits(in_danger_count is not null, in_danger_count_standing)),
    in_danger_country text constraint first_hour_others_in_danger_country_code check (in_danger_country ~ '^[A-Z]{2}$'),
    in_danger_country_standing text not null constraint first_hour_others_in_danger_country_fits
        check (casework.answer_fits(in_danger_country is not null, in_danger_country_standing)),
    version bigint not null,
    constraint first_hour_others_told_by_known check (casework.is_source(told_by))
);
comment on table casework.first_hour_others is 'Page 9: who else was found, and who is still in danger.';
comment on column casework.first_hour_others.intake_id is 'The intake.';
comment on column casework.first_hour_others.told_by is 'Source of the answers.';
comment on column casework.first_hour_others.told_on is 'Day on which they were told or seen.';
comment on column casework.first_hour_others.found_with is 'Who was found with the child; empty when nobody was.';
comment on column casework.first_hour_others.found_with_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_others.found_count is 'How many other children were found.';
comment on column casework.first_hour_others.found_count_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_others.in_danger is 'Whether others are still in danger.';
comment on column casework.first_hour_others.in_danger_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_others.in_danger_count is 'How many are still in danger.';
comment on column casework.first_hour_others.in_danger_count_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_others.in_danger_country is 'In which country; where exactly is in the vault.';
comment on column casework.first_hour_others.in_danger_country_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_others.version is 'Counts saves, from 0.';
