-- A lead worker is named by a manager of the place, or names nobody else than the one who makes a record of a draft. A
-- policy cannot compare a row with what it was; so this is a trigger, on every table that carries the worker.
create function casework.worker_is_named() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'kinward_web' or new.place_id = any (casework.my_managed_places()) then
        return new;
    end if;
    if tg_table_name = 'intake' and new.worker_id = casework.me()
        and to_jsonb(old) ->> 'state' = 'draft' and to_jsonb(new) ->> 'state' = 'created' then
        return new;
    end if;
    raise insufficient_privilege using message = 'a manager of the place names the lead worker';
end
$$;
comment on function casework.worker_is_named() is 'Refuses a lead worker whom no manager of the place named.';
do $$
declare
    carrying text;
begin
    foreach carrying in array array['intake', 'child', 'case_file', 'task'] loop
        execute format('create trigger worker_is_named before update of worker_id on casework.%I for each row '
            'when (old.worker_id is distinct from new.worker_id) execute function casework.worker_is_named()', carrying);
    end loop;
end
$$;
