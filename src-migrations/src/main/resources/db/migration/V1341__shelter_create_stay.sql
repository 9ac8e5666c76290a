-- A child is in one house at a time: a range over its case file and a range of time exclude each other.
create type casework.file_range as range (subtype = uuid);
comment on type casework.file_range is 'One case file as a range, so that a constraint can compare it together with a time.';
create table casework.stay (
    id uuid constraint stay_pk primary key,
    case_file_id uuid not null constraint stay_case_file_fk references casework.case_file,
    place_id uuid not null constraint stay_place_fk references account.place,
    arrived_at timestamptz not null,
    arrived_by uuid not null constraint stay_arrived_by_fk references account.person,
    written_at timestamptz not null,
    left_at timestamptz,
    left_how text constraint stay_left_how_known check (left_how in ('HANDED_OVER', 'OWN_DECISION', 'MISSING', 'BY_MISTAKE')),
    left_by uuid constraint stay_left_by_fk references account.person,
    left_written_at timestamptz,
    constraint stay_arrival_is_past check (arrived_at <= written_at),
    constraint stay_leaves_after_arrival check (left_at >= arrived_at),
    constraint stay_departure_is_past check (left_at <= left_written_at),
    constraint stay_departure_is_whole check ((left_at is null) = (left_how is null) and (left_at is null) = (left_by is null)
        and (left_at is null) = (left_written_at is null)),
    constraint stay_mistake_has_no_time check (left_how <> 'BY_MISTAKE' or left_at = arrived_at),
    constraint stay_one_house_at_a_time exclude using gist (
        casework.file_range(case_file_id, case_file_id, '[]') with &&, tstzrange(arrived_at, left_at) with &&)
);
create index stay_case_file_idx on casework.stay (case_file_id, arrived_at desc, id);
create index stay_here_idx on casework.stay (place_id, case_file_id) where left_at is null;
create index stay_arrived_idx on casework.stay (place_id, arrived_at desc);
create index stay_left_idx on casework.stay (place_id, left_at desc) where left_at is not null;
comment on table casework.stay is 'When a child was in a house; for the place and the lead worker only (F101).';
comment on column casework.stay.id is 'Random surrogate.';
comment on column casework.stay.case_file_id is 'Which child.';
comment on column casework.stay.place_id is 'Which house: the one of the record.';
comment on column casework.stay.arrived_at is 'When the child came through the door.';
comment on column casework.stay.arrived_by is 'Who wrote it.';
comment on column casework.stay.written_at is 'When that was written.';
comment on column casework.stay.left_at is 'When the child left; null while it is there.';
comment on column casework.stay.left_how is 'How it left.';
comment on column casework.stay.left_by is 'Who wrote that.';
comment on column casework.stay.left_written_at is 'When that was written.';
create trigger left_by_is_who_acts before insert or update on casework.stay for each row
    execute function casework.is_who_acts('left_by', 'left_at', 'left_how', 'left_written_at');
