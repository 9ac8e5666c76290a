create table casework.first_hour_safety (
    intake_id uuid constraint first_hour_safety_pk primary key
        constraint first_hour_safety_intake_fk references casework.intake on delete cascade,
    told_by text not null,
    told_on date not null,
    safe_here text constraint first_hour_safety_safe_here_known
        check (safe_here in ('YES', 'NO', 'NOT_SURE')),
    safe_here_standing text not null constraint first_hour_safety_safe_here_fits
        check (casework.answer_fits(safe_here is not null, safe_here_standing)),
    nearby text[] constraint first_hour_safety_nearby_known
        check (nearby <@ array['WAITING_OUTSIDE', 'CALLING', 'FOLLOWING']::text[]),
    nearby_standing text not null constraint first_hour_safety_nearby_fits
        check (casework.answer_fits(nearby is not null, nearby_standing)),
    version bigint not null,
    constraint first_hour_safety_told_by_known check (casework.is_source(told_by))
);
comment on table casework.first_hour_safety is 'Page 1: whether the child is safe here, now.';
comment on column casework.first_hour_safety.intake_id is 'The intake.';
comment on column casework.first_hour_safety.told_by is 'Source of the answers.';
comment on column casework.first_hour_safety.told_on is 'Day on which they were told or seen.';
comment on column casework.first_hour_safety.safe_here is 'Whether the child is safe here, now.';
comment on column casework.first_hour_safety.safe_here_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_safety.nearby is 'Who or what is around; empty when nobody is.';
comment on column casework.first_hour_safety.nearby_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_safety.version is 'Counts saves, from 0.';
