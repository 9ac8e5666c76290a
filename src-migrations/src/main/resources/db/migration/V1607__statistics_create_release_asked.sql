-- That somebody asked for figures stands on Today until it was looked at (SCREENS 6.10). The page role reaches nothing in the
-- schema of statistics, so what became of it stands there and not here.
create table casework.release_asked (
    id uuid constraint release_asked_pk primary key,
    family_id uuid not null,
    agency_id uuid not null constraint release_asked_agency_fk references account.agency,
    year smallint not null constraint release_asked_year check (year between 1990 and 2200),
    asked_by uuid not null constraint release_asked_by_fk references account.person,
    asked_at timestamptz not null,
    seen_at timestamptz constraint release_asked_seen check (seen_at >= asked_at)
);
create unique index release_asked_open_key on casework.release_asked (asked_by, family_id) where seen_at is null;
comment on table casework.release_asked is 'A release that somebody asked for, until the person has seen how it ended.';
comment on column casework.release_asked.id is 'Surrogate.';
comment on column casework.release_asked.family_id is 'Of which family.';
comment on column casework.release_asked.agency_id is 'Of which agency.';
comment on column casework.release_asked.year is 'Of which year of intake.';
comment on column casework.release_asked.asked_by is 'Who asked.';
comment on column casework.release_asked.asked_at is 'When.';
comment on column casework.release_asked.seen_at is 'When the person saw how it ended.';

alter table casework.release_asked enable row level security;
alter table casework.release_asked force row level security;
create policy owner_migrates on casework.release_asked to kinward_owner using (true) with check (true);
create policy mine on casework.release_asked for select to kinward_web using (asked_by = (select casework.me()));
create policy i_ask on casework.release_asked for insert to kinward_web with check (
    asked_by = (select casework.me()) and agency_id = (select casework.my_exported()) and seen_at is null);
create policy i_see on casework.release_asked for update to kinward_web
    using (asked_by = (select casework.me()) and seen_at is null) with check (asked_by = (select casework.me()));
grant select, insert on casework.release_asked to kinward_web;
grant update (seen_at) on casework.release_asked to kinward_web;
