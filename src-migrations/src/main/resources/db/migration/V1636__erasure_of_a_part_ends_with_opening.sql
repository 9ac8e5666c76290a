-- Who opens a file again needs what is in it: a request to erase a part of it, which nobody has answered, is taken back with that. What two
-- people have decided is carried out first. Asking, confirming and opening take one lock, so that the later one sees what the first did.
create policy who_opens_takes_back on casework.erasure for update to kinward_web
    using (state = 'asked' and part is not null
        and exists (select from casework.case_file f where f.intake_id = erasure.intake_id and f.state = 'open'))
    with check (state = 'taken_back' and part is not null and answered_by = (select casework.me()));

create function casework.part_of_a_closed_file() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('erasure ' || new.intake_id, 0));
    if not exists (select from casework.case_file f where f.intake_id = new.intake_id and f.state = 'closed') then
        raise check_violation using message = 'a part of an open file is not erased';
    end if;
    return new;
end
$$;
comment on function casework.part_of_a_closed_file() is 'Refuses to ask for the erasure of a part of a file that is open.';
create trigger part_of_a_closed_file before insert on casework.erasure
    for each row when (new.part is not null) execute function casework.part_of_a_closed_file();

create function casework.parts_go_first() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('erasure ' || new.intake_id, 0));
    if exists (select from casework.erasure e where e.intake_id = new.intake_id and e.state = 'part_confirmed') then
        raise check_violation using message = 'what two people decided about a part of this file is carried out first';
    end if;
    return new;
end
$$;
comment on function casework.parts_go_first() is 'Refuses to open a file again of which a part is being erased.';
create trigger parts_go_first before update of state on casework.case_file
    for each row when (old.state = 'closed' and new.state = 'open') execute function casework.parts_go_first();

create function casework.parts_stay_with_opening() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from casework.erasure e join casework.case_file f on f.intake_id = e.intake_id
            where e.intake_id = new.intake_id and e.part is not null and e.state = 'asked' and f.state = 'open') then
        raise check_violation using message = 'what was asked about a part of a file is taken back when it is opened again';
    end if;
    return null;
end
$$;
comment on function casework.parts_stay_with_opening() is 'Refuses to leave a request about a part of a file that was opened again.';
create constraint trigger parts_stay_with_opening after update of state on casework.case_file deferrable initially deferred
    for each row when (old.state = 'closed' and new.state = 'open' and current_user = 'kinward_web')
    execute function casework.parts_stay_with_opening();
