create table account.room (
    id uuid constraint room_pk primary key,
    place_id uuid not null constraint room_place_fk references account.place,
    agency_id uuid not null constraint room_agency_fk references account.agency,
    name text not null constraint room_name_length check (char_length(name) between 1 and 60),
    ended_at timestamptz,
    version bigint not null default 0,
    constraint room_name_key unique (place_id, name)
);
comment on table account.room is 'A room of a place.';
comment on column account.room.id is 'Random surrogate.';
comment on column account.room.place_id is 'The place.';
comment on column account.room.agency_id is 'The agency of the place, for the fence.';
comment on column account.room.name is 'Name or number on the door.';
comment on column account.room.ended_at is 'When it was given up; null while it is used.';
comment on column account.room.version is 'Counts saves.';
