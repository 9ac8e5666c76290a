create table casework.absence (
    id uuid constraint absence_pk primary key,
    agency_id uuid not null constraint absence_agency_fk references account.agency,
    person_id uuid not null constraint absence_person_fk references account.person,
    from_at timestamptz not null,
    until_at timestamptz not null,
    marked_by uuid not null constraint absence_marked_by_fk references account.person,
    marked_at timestamptz not null default now(),
    ended_at timestamptz,
    ended_by uuid constraint absence_ended_by_fk references account.person,
    version bigint not null default 0,
    constraint absence_time_goes_on check (until_at > from_at and until_at <= from_at + interval '400 days'),
    constraint absence_end_is_whole check ((ended_at is null) = (ended_by is null))
);
create index absence_person_idx on casework.absence (person_id, until_at) where ended_at is null;
create index absence_agency_idx on casework.absence (agency_id, until_at desc, id);
comment on table casework.absence is 'Somebody is away. It says when, never why. Staff rota: as dear as an address.';
comment on column casework.absence.id is 'Random surrogate.';
comment on column casework.absence.agency_id is 'The agency of the person, for the fence.';
comment on column casework.absence.person_id is 'Who is away.';
comment on column casework.absence.from_at is 'From when: midnight of the first day in the agency''s zone, or the moment it was marked.';
comment on column casework.absence.until_at is 'Until when: midnight after the last day in the agency''s zone.';
comment on column casework.absence.marked_by is 'The manager who marked it.';
comment on column casework.absence.marked_at is 'When it was marked.';
comment on column casework.absence.ended_at is 'When it was ended early or called off; null otherwise.';
comment on column casework.absence.ended_by is 'Who ended it.';
comment on column casework.absence.version is 'Counts saves.';
