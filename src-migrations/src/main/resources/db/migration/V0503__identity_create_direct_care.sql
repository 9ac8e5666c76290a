create table identity.direct_care (
    person_id uuid not null,
    capacity text not null constraint direct_care_capacity_known
        check (capacity in ('lead_worker', 'place_manager', 'on_shift', 'place_member')),
    scope_id uuid not null,
    granted boolean not null,
    until timestamptz,
    decided_at timestamptz not null,
    constraint direct_care_pk primary key (person_id, capacity, scope_id)
);
create index direct_care_scope_ix on identity.direct_care (scope_id, capacity);
comment on table identity.direct_care is
    'The vault''s own mirror of who cares for whom: revoked here before casework, granted here after it.';
comment on column identity.direct_care.person_id is 'Who.';
comment on column identity.direct_care.capacity is 'In which capacity.';
comment on column identity.direct_care.scope_id is 'The child (lead_worker: held_child.id) or the place (all others).';
comment on column identity.direct_care.granted is 'False remembers a revocation, so that a late grant does not undo it.';
comment on column identity.direct_care.until is 'When the right ends by itself; null when it does not.';
comment on column identity.direct_care.decided_at is 'When that was decided; an older decision never overrides it.';
grant select, insert, update, delete on identity.direct_care to kinward_vault;
