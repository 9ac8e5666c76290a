create table casework.place_number (
    place_id uuid not null constraint place_number_place_fk references account.place,
    who text not null constraint place_number_who_known
        check (who in ('DUTY_MANAGER', 'NURSE', 'AMBULANCE', 'POLICE', 'INTERPRETER')),
    phone text not null constraint place_number_phone_length check (char_length(phone) between 2 and 40),
    changed_by uuid not null constraint place_number_changed_by_fk references account.person,
    changed_at timestamptz not null,
    constraint place_number_pk primary key (place_id, who)
);
comment on table casework.place_number is 'Whom a place calls at night: numbers of services and of staff at work, never of a child or a family.';
comment on column casework.place_number.place_id is 'The place.';
comment on column casework.place_number.who is 'Who answers.';
comment on column casework.place_number.phone is 'The number as it is dialled.';
comment on column casework.place_number.changed_by is 'Who wrote it down last.';
comment on column casework.place_number.changed_at is 'When.';
