create table casework.acting_manager (
    id uuid constraint acting_manager_pk primary key,
    absence_id uuid not null constraint acting_manager_absence_fk references casework.absence,
    agency_id uuid not null constraint acting_manager_agency_fk references account.agency,
    place_id uuid not null constraint acting_manager_place_fk references account.place,
    away_id uuid not null constraint acting_manager_away_fk references account.person,
    cover_id uuid not null constraint acting_manager_cover_fk references account.person,
    from_at timestamptz not null,
    until_at timestamptz not null,
    given_by uuid not null constraint acting_manager_given_by_fk references account.person,
    ended_at timestamptz,
    ended_by uuid constraint acting_manager_ended_by_fk references account.person,
    constraint acting_manager_time_goes_on check (until_at > from_at),
    constraint acting_manager_is_somebody_else check (cover_id <> away_id),
    constraint acting_manager_end_is_whole check ((ended_at is null) = (ended_by is null))
);
create unique index acting_manager_one_key on casework.acting_manager (absence_id, place_id) where ended_at is null;
create index acting_manager_cover_idx on casework.acting_manager (cover_id, until_at);
create index acting_manager_agency_idx on casework.acting_manager (agency_id, until_at);
comment on table casework.acting_manager is 'Who does at one place what its manager does, from–until, like casework.cover.';
comment on column casework.acting_manager.id is 'Random surrogate; the vault''s mirror knows the right by it.';
comment on column casework.acting_manager.absence_id is 'For which absence.';
comment on column casework.acting_manager.agency_id is 'Agency of the place, for the fence.';
comment on column casework.acting_manager.place_id is 'The place.';
comment on column casework.acting_manager.away_id is 'The manager who is away.';
comment on column casework.acting_manager.cover_id is 'Who acts.';
comment on column casework.acting_manager.from_at is 'From when.';
comment on column casework.acting_manager.until_at is 'When it ends by itself.';
comment on column casework.acting_manager.given_by is 'The manager who decided it.';
comment on column casework.acting_manager.ended_at is 'When it was ended early or replaced; null otherwise.';
comment on column casework.acting_manager.ended_by is 'Who ended it.';
