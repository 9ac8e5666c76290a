create table identity.held_child (
    id uuid constraint held_child_pk primary key,
    reference text collate "C" not null constraint held_child_reference_key unique
        constraint held_child_reference_form check (char_length(reference) = 10),
    agency_id uuid not null,
    state text not null default 'draft' constraint held_child_state_known check (state in ('draft', 'held')),
    place_id uuid,
    place_decided_at timestamptz not null
);
create index held_child_place_ix on identity.held_child (place_id, reference);
comment on table identity.held_child is 'A child whose details the vault keeps, and where the child is in care.';
comment on column identity.held_child.id is 'The id of the intake: the surrogate that audit entries name.';
comment on column identity.held_child.reference is 'Reference number, ten symbols without hyphen.';
comment on column identity.held_child.agency_id is
    'The agency whose keys lock the details; it stays when the child moves to another agency.';
comment on column identity.held_child.state is 'Draft until casework has created the record; hints count held ones only.';
comment on column identity.held_child.place_id is 'The place in whose care the child is; null while none is.';
comment on column identity.held_child.place_decided_at is 'When that was decided; an older decision never overrides it.';
grant select, insert, update, delete on identity.held_child to kinward_vault;
