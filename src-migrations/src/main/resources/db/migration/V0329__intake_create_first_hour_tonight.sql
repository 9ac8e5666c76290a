create table casework.first_hour_tonight (
    intake_id uuid constraint first_hour_tonight_pk primary key
        constraint first_hour_tonight_intake_fk references casework.intake on delete cascade,
    told_by text not null,
    told_on date not null,
    place_id uuid,
    place_id_standing text not null constraint first_hour_tonight_place_id_fits
        check (casework.answer_fits(place_id is not null, place_id_standing)),
    room_id uuid,
    room_id_standing text not null constraint first_hour_tonight_room_id_fits
        check (casework.answer_fits(room_id is not null, room_id_standing)),
    shared text constraint first_hour_tonight_shared_known
        check (shared in ('ALONE', 'WITH_OTHER_CHILDREN', 'WITH_BROTHERS_OR_SISTERS', 'WITH_OWN_BABY',
            'WITH_STAFF')),
    shared_standing text not null constraint first_hour_tonight_shared_fits
        check (casework.answer_fits(shared is not null, shared_standing)),
    stays_near_id uuid,
    stays_near_id_standing text not null constraint first_hour_tonight_stays_near_id_fits
        check (casework.answer_fits(stays_near_id is not null, stays_near_id_standing)),
    version bigint not null,
    constraint first_hour_tonight_told_by_known check (casework.is_source(told_by))
);
comment on table casework.first_hour_tonight is 'Page 10: where the child stays tonight; for the place and the lead worker only.';
comment on column casework.first_hour_tonight.intake_id is 'The intake.';
comment on column casework.first_hour_tonight.told_by is 'Source of the answers.';
comment on column casework.first_hour_tonight.told_on is 'Day on which they were told or seen.';
comment on column casework.first_hour_tonight.place_id is 'The place.';
comment on column casework.first_hour_tonight.place_id_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_tonight.room_id is 'The room.';
comment on column casework.first_hour_tonight.room_id_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_tonight.shared is 'With whom the child shares the room.';
comment on column casework.first_hour_tonight.shared_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_tonight.stays_near_id is 'Who of the staff stays near.';
comment on column casework.first_hour_tonight.stays_near_id_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_tonight.version is 'Counts saves, from 0.';
