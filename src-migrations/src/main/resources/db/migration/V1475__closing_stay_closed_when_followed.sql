-- A file that another one of the same child follows is not opened again: work goes on in the new one.
create function casework.file_is_followed() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    -- whoever opens a new file holds the record of the old one: the later of both sees what the first has done
    perform 1 from casework.intake i where i.id = new.intake_id for update;
    if exists (select from casework.file_again a where a.earlier_file_id = new.id) then
        raise check_violation using message = 'a new file of the child follows this one';
    end if;
    return new;
end
$$;
comment on function casework.file_is_followed() is 'Refuses to open a file again that another one follows.';
create trigger file_is_followed before update of state on casework.case_file
    for each row when (old.state = 'closed' and new.state = 'open') execute function casework.file_is_followed();
