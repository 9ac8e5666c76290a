-- Two children of a house must not share a room (F32): it warns who gives a bed. Why is locked with a key of its own.
create table casework.apart (
    id uuid constraint apart_pk primary key,
    place_id uuid not null constraint apart_place_fk references account.place,
    said_by text not null constraint apart_said_by_known check (said_by in ('ONE_OF_THE_CHILDREN', 'STAFF', 'LEAD_WORKER',
        'HEALTH_WORKER', 'FAMILY', 'AUTHORITY')),
    until_on date not null,
    sealed bytea not null,
    written_by uuid not null constraint apart_written_by_fk references account.person,
    written_at timestamptz not null,
    ended_by uuid constraint apart_ended_by_fk references account.person,
    ended_at timestamptz constraint apart_ends_after_it_begins check (ended_at >= written_at),
    constraint apart_end_is_whole check ((ended_at is null) = (ended_by is null)),
    constraint apart_is_not_for_ever check (until_on between (written_at at time zone 'UTC')::date - 1
        and (written_at at time zone 'UTC')::date + 368)
);
create index apart_place_idx on casework.apart (place_id) where ended_at is null;
comment on table casework.apart is 'That two children must not share a room, and until when; of a row only the end is written.';
comment on column casework.apart.id is 'Random surrogate: the key of the form, and whose key locks the reason.';
comment on column casework.apart.place_id is 'In which house.';
comment on column casework.apart.said_by is 'Who says so, by what this person is to them.';
comment on column casework.apart.until_on is 'The last day on which it holds.';
comment on column casework.apart.sealed is 'Why, locked.';
comment on column casework.apart.written_by is 'Who wrote it.';
comment on column casework.apart.written_at is 'When.';
comment on column casework.apart.ended_by is 'Who ended it before that day.';
comment on column casework.apart.ended_at is 'When; null as long as nobody has.';

create table casework.apart_child (
    id uuid not null constraint apart_child_apart_fk references casework.apart on delete cascade,
    number integer not null constraint apart_child_number check (number in (1, 2)),
    case_file_id uuid not null constraint apart_child_case_file_fk references casework.case_file,
    place_id uuid not null constraint apart_child_place_fk references account.place,
    written_by uuid not null constraint apart_child_written_by_fk references account.person,
    constraint apart_child_pk primary key (id, number),
    constraint apart_child_is_another unique (id, case_file_id)
);
create index apart_child_case_file_idx on casework.apart_child (case_file_id);
comment on table casework.apart_child is 'One of the two; never changed.';
comment on column casework.apart_child.id is 'Of which two.';
comment on column casework.apart_child.number is 'The first or the second.';
comment on column casework.apart_child.case_file_id is 'Which child.';
comment on column casework.apart_child.place_id is 'In which house.';
comment on column casework.apart_child.written_by is 'Who wrote it.';

alter table casework.stay_room add column despite text not null default ''
    constraint stay_room_despite_length check (char_length(despite) <= 300);
comment on column casework.stay_room.despite is 'Why this bed, although somebody sleeps there who must not share a room with the child; without names.';
