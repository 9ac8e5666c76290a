-- A cover and who acts for a manager have a right from–until. Each span is a row of its own: two absences of one person
-- are two rights, and ending one says nothing about the other.
alter table identity.direct_care
    add column span_id uuid not null default '00000000-0000-0000-0000-000000000000',
    add column since timestamptz,
    add column away_id uuid,
    drop constraint direct_care_pk,
    add constraint direct_care_pk primary key (person_id, capacity, scope_id, span_id),
    drop constraint direct_care_capacity_known,
    add constraint direct_care_capacity_known check (capacity in ('lead_worker', 'place_manager', 'on_shift',
        'place_member', 'may_lead', 'cover', 'acting_manager')),
    add constraint direct_care_span_is_whole check ((capacity in ('cover', 'acting_manager'))
        = (since is not null and away_id is not null) and (since is null or until > since));
create index direct_care_away_ix on identity.direct_care (away_id) where away_id is not null;
comment on column identity.direct_care.span_id is
    'The row of casework that says from when until when (cover, acting_manager); zeros for all others.';
comment on column identity.direct_care.since is 'When the right begins by itself; null when it has begun.';
comment on column identity.direct_care.away_id is 'Who is away, for cover and acting_manager.';
comment on column identity.direct_care.scope_id is
    'The child (lead_worker, cover: held_child.id), the person (may_lead) or the place (all others).';
