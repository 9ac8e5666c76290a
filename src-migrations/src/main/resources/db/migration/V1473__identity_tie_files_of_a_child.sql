-- A later file of a child has a row of its own: its place, its lead worker, what was written down in it. Who the child is
-- stays with the first and is read there; nothing of it is written twice.
alter table identity.held_child
    add column first_id uuid constraint held_child_first_fk references identity.held_child,
    add constraint held_child_first_is_another check (first_id <> id);
create index held_child_first_ix on identity.held_child (first_id) where first_id is not null;
comment on column identity.held_child.first_id is 'The first file of the same child, if this is a later one; decided at birth.';
