create table casework.first_days_how_came (
    intake_id uuid constraint first_days_how_came_pk primary key
        constraint first_days_how_came_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    came_by text, came_by_said text,
    came_by_standing text not null,
    own_wish boolean,
    own_wish_standing text not null
);
comment on table casework.first_days_how_came is 'How the child came to us (FIELD 5.';
comment on column casework.first_days_how_came.came_by is 'Through whom did the child come?';
comment on column casework.first_days_how_came.own_wish is 'Did the child want to come?';
