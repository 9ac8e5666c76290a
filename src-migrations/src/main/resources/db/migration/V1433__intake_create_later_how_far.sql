create table casework.later_how_far (
    intake_id uuid constraint later_how_far_pk primary key
        constraint later_how_far_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    went_how_far text constraint later_how_far_went_how_far_known
        check (went_how_far in ('NOT_MOVED_YET', 'STOPPED_ON_THE_WAY', 'USED_ON_THE_WAY', 'USED_THERE')),
    went_how_far_standing text not null,
    first_or_again text constraint later_how_far_first_or_again_known
        check (first_or_again in ('FIRST_TIME', 'AGAIN_SAME_PEOPLE', 'AGAIN_OTHER_PEOPLE')),
    first_or_again_standing text not null,
    lasted_count integer constraint later_how_far_lasted_count_bounds check (lasted_count between 0 and 400),
    lasted_count_standing text not null,
    lasted_unit text constraint later_how_far_lasted_unit_known
        check (lasted_unit in ('DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    lasted_unit_standing text not null,
    ended_how text constraint later_how_far_ended_how_known
        check (ended_how in ('STOPPED_BY_AUTHORITY', 'TAKEN_OUT_BY_HELPERS', 'RAN_AWAY', 'LET_GO', 'SENT_BACK', 'FAMILY_CAME',
            'NEVER_BEGAN', 'STILL_GOES_ON')),
    ended_how_standing text not null,
    ended_year integer constraint later_how_far_ended_year_bounds check (ended_year between 0 and 2100),
    ended_year_standing text not null,
    ended_month integer constraint later_how_far_ended_month_bounds check (ended_month between 0 and 12),
    ended_month_standing text not null
);
comment on table casework.later_how_far is 'A page of later: how far it went, how long, how it ended (FIELD part 3).';
comment on column casework.later_how_far.went_how_far is 'How far did it go?';
comment on column casework.later_how_far.first_or_again is 'Is it the first time?';
comment on column casework.later_how_far.lasted_count is 'How long it lasted: How many?';
comment on column casework.later_how_far.lasted_unit is 'How long it lasted: Days, weeks, months or years?';
comment on column casework.later_how_far.ended_how is 'How it ended: How did it end?';
comment on column casework.later_how_far.ended_year is 'How it ended: In which year?';
comment on column casework.later_how_far.ended_month is 'How it ended: In which month? Write 1 to 12.';
