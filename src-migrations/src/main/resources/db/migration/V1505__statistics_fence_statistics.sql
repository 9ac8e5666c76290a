-- Who counts names the agencies first and sees their records only. The role of snapshots adds versions, and ends one that holds: what
-- an earlier snapshot has can be changed by nobody. A record whose case file is erased stays as it stood, and nothing leads to it.
create function statistics.counted_agencies() returns uuid[] language sql stable parallel safe
    return nullif(pg_catalog.current_setting('kinward.agencies', true), '')::uuid[];
comment on function statistics.counted_agencies() is 'The agencies that this transaction counts; none without being told.';
grant execute on function statistics.counted_agencies() to kinward_stats, kinward_snapshot;

do $$
declare
    fenced text;
begin
    foreach fenced in array array['snapshot', 'snapshot_seal', 'category', 'known_child', 'known_file', 'record'] loop
        execute format('alter table statistics.%I enable row level security', fenced);
        execute format('alter table statistics.%I force row level security', fenced);
        execute format('create policy owner_migrates on statistics.%I to kinward_owner using (true) with check (true)', fenced);
        execute format('create policy snapshot_reads on statistics.%I for select to kinward_snapshot using (true)', fenced);
        execute format('create policy snapshot_adds on statistics.%I for insert to kinward_snapshot with check (true)', fenced);
        execute format('grant select, insert on statistics.%I to kinward_snapshot', fenced);
    end loop;
    foreach fenced in array array['snapshot', 'snapshot_seal', 'category', 'record'] loop
        execute format('create policy counted_agencies on statistics.%I for select to kinward_stats '
            'using (agency_id = any ((select statistics.counted_agencies())::uuid[]))', fenced);
    end loop;
end
$$;
create policy snapshot_ends on statistics.record for update to kinward_snapshot
    using (to_snapshot is null) with check (to_snapshot is not null);
create policy snapshot_forgets on statistics.known_file for delete to kinward_snapshot using (true);
grant update (to_snapshot) on statistics.record to kinward_snapshot;
grant delete on statistics.known_file to kinward_snapshot;

grant select on statistics.snapshot, statistics.snapshot_seal, statistics.category to kinward_stats;
do $$
begin
    execute 'grant select (' || (select string_agg(a.attname, ', ' order by a.attnum) from pg_attribute a
        where a.attrelid = 'statistics.record'::regclass and a.attnum > 0 and a.attname not in ('record_id', 'birth_earliest',
            'birth_latest')) || ') on statistics.record to kinward_stats';
end
$$;
