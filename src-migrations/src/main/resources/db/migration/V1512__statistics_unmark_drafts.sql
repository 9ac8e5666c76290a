-- A draft that is ended leaves no mark either: no snapshot ever knew it.
create function casework.unmark_draft() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from casework.figure_change m where m.about = 'INTAKE' and m.thing = new.id;
    return null;
end
$$;
comment on function casework.unmark_draft() is 'Takes away the marks of a draft that is discarded.';
revoke execute on function casework.unmark_draft() from public;
create trigger unmarks after update of state on casework.intake
    for each row when (new.state = 'discarded') execute function casework.unmark_draft();
create index figure_change_thing_idx on casework.figure_change (thing);
