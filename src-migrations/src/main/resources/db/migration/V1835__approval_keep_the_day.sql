-- What holds already is seen until the day that was said first: a newer version of it does not begin the days anew.
create function casework.seen_by_the_same_day() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if new.ground in ('SMALL_RISK', 'MANAGER_ASKS') and exists (select from casework.approval a where a.subject_id = new.subject_id
            and a.kind = new.kind and a.state = 'TAKEN_BACK' and a.ground in ('SMALL_RISK', 'MANAGER_ASKS')
            and a.ended_at = new.asked_at and new.due_at > greatest(a.due_at, new.asked_at + interval '1 second')) then
        raise check_violation using message = 'what holds already is seen until the day that was said first';
    end if;
    return new;
end
$$;
comment on function casework.seen_by_the_same_day() is 'Refuses a later day for what holds already and only has to be seen.';
create trigger seen_by_the_same_day before insert on casework.approval for each row execute function casework.seen_by_the_same_day();
