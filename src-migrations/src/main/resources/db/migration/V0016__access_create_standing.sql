create table account.standing (
    id uuid constraint standing_pk primary key,
    person_id uuid not null constraint standing_person_fk references account.person,
    capacity text not null constraint standing_capacity_known
        check (capacity in ('agency_member', 'place_member', 'place_manager', 'on_shift')),
    scope_id uuid not null,
    agency_id uuid not null constraint standing_agency_fk references account.agency,
    until timestamptz,
    constraint standing_key unique (person_id, capacity, scope_id)
);
comment on table account.standing is 'Rights as rows: which agency or place a person belongs to, manages, or is on shift at.';
comment on column account.standing.id is 'Random surrogate.';
comment on column account.standing.person_id is 'Who has the right.';
comment on column account.standing.capacity is 'In which capacity.';
comment on column account.standing.scope_id is 'The agency (agency_member) or the place (all others).';
comment on column account.standing.agency_id is 'The agency the scope belongs to.';
comment on column account.standing.until is 'When the right ends by itself; null when it does not.';
