-- No child comes to a place or a room that is closed, and none is given to a person who has left. Whoever closes holds
-- the thing by a lock on its id before counting; this waits for that lock and then looks, with a look of its own time.
create function casework.refuse_closed() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    pointed text := to_jsonb(new) ->> tg_argv[0];
    closed boolean;
begin
    if current_user <> 'kinward_web' or pointed is null
        or (tg_op = 'UPDATE' and pointed is not distinct from to_jsonb(old) ->> tg_argv[0]) then
        return new;
    end if;
    perform pg_advisory_xact_lock_shared(hashtextextended(pointed, 0));
    execute format('select exists (select from account.%I where id = $1 and ended_at is not null)', tg_argv[1])
        into closed using pointed::uuid;
    if closed then
        raise check_violation using message = format('the %s is closed', tg_argv[1]);
    end if;
    return new;
end
$$;
comment on function casework.refuse_closed() is 'Refuses a new pointer to a place, a room or a person that has ended.';
create trigger place_is_open before insert or update on casework.intake
    for each row execute function casework.refuse_closed('place_id', 'place');
create trigger place_is_open before insert or update on casework.first_hour_tonight
    for each row execute function casework.refuse_closed('place_id', 'place');
create trigger room_is_open before insert or update on casework.first_hour_tonight
    for each row execute function casework.refuse_closed('room_id', 'room');
create trigger worker_is_here before insert or update on casework.case_file
    for each row execute function casework.refuse_closed('worker_id', 'person');
