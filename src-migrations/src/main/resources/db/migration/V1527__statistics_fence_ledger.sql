-- Whoever counts an agency writes on the ledgers of this agency. Nobody changes what was written, not even a migration, unless it
-- takes the trigger away first; of the head only the next version follows.
create function statistics.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a ledger is written on and never changed';
end
$$;
comment on function statistics.refuse_change() is 'A ledger is written on and never changed.';
create function statistics.follow_version() returns trigger language plpgsql as $$
begin
    if new.family_id <> old.family_id or new.version <> old.version + 1 then
        raise exception 'the next version of a ledger follows the one before';
    end if;
    return new;
end
$$;
comment on function statistics.follow_version() is 'The head of a ledger counts on, one by one.';

do $$
declare
    kept text;
begin
    foreach kept in array array['release_family', 'family_dimension', 'family_table', 'family_banding', 'release', 'issue',
        'witness', 'proof', 'statutory_return', 'ledger_head'] loop
        execute format('alter table statistics.%I enable row level security', kept);
        execute format('alter table statistics.%I force row level security', kept);
        execute format('create policy owner_migrates on statistics.%I to kinward_owner using (true) with check (true)', kept);
        execute format('grant select, insert on statistics.%I to kinward_stats', kept);
        execute format('create trigger never_changes before %s on statistics.%I for each statement '
            'execute function statistics.refuse_change()', case kept when 'ledger_head' then 'delete or truncate'
            else 'update or delete or truncate' end, kept);
        if kept <> 'release_family' then
            execute format('create policy of_its_family on statistics.%I for select to kinward_stats using '
                '(exists (select from statistics.release_family f where f.id = family_id))', kept);
            execute format('create policy to_its_family on statistics.%I for insert to kinward_stats with check '
                '(exists (select from statistics.release_family f where f.id = family_id))', kept);
        end if;
    end loop;
end
$$;
create policy counted_agencies on statistics.release_family for select to kinward_stats
    using (agency_id = any ((select statistics.counted_agencies())::uuid[]));
create policy of_counted_agencies on statistics.release_family for insert to kinward_stats
    with check (agency_id = any ((select statistics.counted_agencies())::uuid[]));
create policy moves_on on statistics.ledger_head for update to kinward_stats
    using (exists (select from statistics.release_family f where f.id = family_id))
    with check (exists (select from statistics.release_family f where f.id = family_id));
grant update (version, seal) on statistics.ledger_head to kinward_stats;
create trigger follows before update on statistics.ledger_head for each row execute function statistics.follow_version();
