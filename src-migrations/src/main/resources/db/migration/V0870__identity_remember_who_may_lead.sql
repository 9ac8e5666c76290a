-- Casework says who leads a case, the accounts say who may lead any. The mirror of the first is a row for each case; this
-- is one row for each person, so that whoever is shut out or loses the role is lead worker of nobody at once, and a late
-- grant of one case does not undo it.
alter table identity.direct_care drop constraint direct_care_capacity_known,
    add constraint direct_care_capacity_known
        check (capacity in ('lead_worker', 'place_manager', 'on_shift', 'place_member', 'may_lead'));
comment on column identity.direct_care.scope_id is
    'The child (lead_worker: held_child.id), the person (may_lead) or the place (all others).';
