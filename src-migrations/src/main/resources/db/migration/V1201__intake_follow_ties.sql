-- With whom a child was found follows the tie on the list of its event, and nothing else that a page may write.
grant update (found_with) on casework.intake to kinward_web;
create function casework.found_with_follows_its_tie() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'kinward_web' or exists (select from casework.event_line l
        left join casework.event_line o on o.event_id = l.event_id and o.number = l.tie_to
        where l.intake_id = new.id and o.intake_id is not distinct from new.found_with) then
        return new;
    end if;
    raise insufficient_privilege using message = 'a child was found with whom the list of its event says';
end
$$;
comment on function casework.found_with_follows_its_tie() is 'Refuses any other child than the one of the tie.';
create trigger found_with_follows_its_tie before update of found_with on casework.intake for each row
    when (old.found_with is distinct from new.found_with) execute function casework.found_with_follows_its_tie();
