create table casework.cover (
    id uuid constraint cover_pk primary key,
    absence_id uuid not null constraint cover_absence_fk references casework.absence,
    intake_id uuid not null constraint cover_intake_fk references casework.intake,
    agency_id uuid not null constraint cover_agency_fk references account.agency,
    place_id uuid not null constraint cover_place_fk references account.place,
    away_id uuid not null constraint cover_away_fk references account.person,
    cover_id uuid not null constraint cover_cover_fk references account.person,
    from_at timestamptz not null,
    until_at timestamptz not null,
    given_by uuid not null constraint cover_given_by_fk references account.person,
    ended_at timestamptz,
    ended_by uuid constraint cover_ended_by_fk references account.person,
    constraint cover_time_goes_on check (until_at > from_at),
    constraint cover_is_somebody_else check (cover_id <> away_id),
    constraint cover_end_is_whole check ((ended_at is null) = (ended_by is null))
);
create unique index cover_one_key on casework.cover (absence_id, intake_id) where ended_at is null;
create index cover_cover_idx on casework.cover (cover_id, until_at);
create index cover_intake_idx on casework.cover (intake_id, until_at);
create index cover_until_idx on casework.cover (until_at) where ended_at is null;
comment on table casework.cover is
    'Who does for one child what its lead worker does, from–until. Times never change: a change ends the row and writes another.';
comment on column casework.cover.id is 'Random surrogate; the vault''s mirror knows the right by it.';
comment on column casework.cover.absence_id is 'For which absence.';
comment on column casework.cover.intake_id is 'The record.';
comment on column casework.cover.agency_id is 'Agency of the record, for the fence.';
comment on column casework.cover.place_id is 'Place of the record, for the fence.';
comment on column casework.cover.away_id is 'The lead worker who is away.';
comment on column casework.cover.cover_id is 'Who covers.';
comment on column casework.cover.from_at is 'From when.';
comment on column casework.cover.until_at is 'When it ends by itself.';
comment on column casework.cover.given_by is 'The manager who decided it.';
comment on column casework.cover.ended_at is 'When it was ended early or replaced; null otherwise.';
comment on column casework.cover.ended_by is 'Who ended it.';
