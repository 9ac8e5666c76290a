create table casework.first_days_help_daily (
    intake_id uuid constraint first_days_help_daily_pk primary key
        constraint first_days_help_daily_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    seeing text constraint first_days_help_daily_seeing_known
        check (seeing in ('NO', 'SOME', 'A_LOT', 'CANNOT')),
    seeing_standing text not null,
    hearing text constraint first_days_help_daily_hearing_known
        check (hearing in ('NO', 'SOME', 'A_LOT', 'CANNOT')),
    hearing_standing text not null,
    moving text constraint first_days_help_daily_moving_known
        check (moving in ('NO', 'SOME', 'A_LOT', 'CANNOT')),
    moving_standing text not null,
    understanding text constraint first_days_help_daily_understanding_known
        check (understanding in ('NO', 'SOME', 'A_LOT', 'CANNOT')),
    understanding_standing text not null,
    speaking text constraint first_days_help_daily_speaking_known
        check (speaking in ('NO', 'SOME', 'A_LOT', 'CANNOT')),
    speaking_standing text not null,
    calming text constraint first_days_help_daily_calming_known
        check (calming in ('NO', 'SOME', 'A_LOT', 'CANNOT')),
    calming_standing text not null
);
comment on table casework.first_days_help_daily is 'Help the child needs every day, seen or told by who knows the child; never added to figures of a full questionnaire (F39).';
comment on column casework.first_days_help_daily.seeing is 'Is it hard to see?';
comment on column casework.first_days_help_daily.hearing is 'Is it hard to hear?';
comment on column casework.first_days_help_daily.moving is 'Is it hard to walk or move?';
comment on column casework.first_days_help_daily.understanding is 'Is it hard to understand or remember?';
comment on column casework.first_days_help_daily.speaking is 'Is it hard to speak and be understood?';
comment on column casework.first_days_help_daily.calming is 'Is it hard to calm down?';
