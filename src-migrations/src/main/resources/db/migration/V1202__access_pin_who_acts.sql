-- Whoever writes is written down as who acts, and nobody else. Where a row is changed by several people a policy cannot say
-- so, for it does not know the row as it was: a trigger is given the person's column and what that person vouches for.
create function casework.is_who_acts() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'kinward_web' or to_jsonb(new) ->> tg_argv[0] is null
        or to_jsonb(new) ->> tg_argv[0] = casework.me()::text
        or (tg_op = 'UPDATE' and not exists (select from unnest(tg_argv) as t (cell)
            where to_jsonb(old) ->> cell is distinct from to_jsonb(new) ->> cell)) then
        return new;
    end if;
    raise insufficient_privilege using message = 'nobody writes for somebody else';
end
$$;
comment on function casework.is_who_acts() is 'Refuses a person who is not the one that acts.';
do $$
declare
    pinned record;
begin
    for pinned in select * from (values ('event', 'heads_by', '''heads'', ''heads_listed'', ''heads_why'', ''heads_at'''),
        ('task', 'done_by', '''done_at'''), ('intake', 'ended_by', '''ended_at'', ''end_reason'''),
        ('absence', 'ended_by', '''ended_at'''), ('cover', 'ended_by', '''ended_at'''),
        ('acting_manager', 'ended_by', '''ended_at''')) as rows (name, person, facts)
    loop
        execute format('create trigger %I before insert or update on casework.%I for each row '
            'execute function casework.is_who_acts(%L, %s)', pinned.person || '_is_who_acts', pinned.name, pinned.person,
            pinned.facts);
    end loop;
end
$$;
create policy written_by_who_acts on casework.talk as restrictive for insert to kinward_web
    with check (written_by = (select casework.me()));
