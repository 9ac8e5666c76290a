create table casework.stay_room (
    stay_id uuid not null constraint stay_room_stay_fk references casework.stay on delete cascade,
    number integer not null constraint stay_room_number check (number > 0),
    room_id uuid constraint stay_room_room_fk references account.room,
    since timestamptz not null,
    written_by uuid not null constraint stay_room_written_by_fk references account.person,
    constraint stay_room_pk primary key (stay_id, number)
);
create index stay_room_room_idx on casework.stay_room (room_id) where room_id is not null;
comment on table casework.stay_room is 'Where a child slept during a stay; never changed, the highest number holds.';
comment on column casework.stay_room.stay_id is 'Of which stay.';
comment on column casework.stay_room.number is 'Counts the rooms of a stay.';
comment on column casework.stay_room.room_id is 'The room; null where nobody has said which.';
comment on column casework.stay_room.since is 'Since when.';
comment on column casework.stay_room.written_by is 'Who wrote it.';
