-- The fence of packed records is that of records. That a record begins in a snapshot is looked at once for a statement: looked at for each
-- record it took as long as the record itself.
create function statistics.begins_in_a_snapshot() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select w.agency_id, w.from_snapshot from written w except select s.agency_id, s.number from statistics.snapshot s) then
        raise foreign_key_violation using message = 'a record begins in no snapshot';
    end if;
    return null;
end
$$;
comment on function statistics.begins_in_a_snapshot() is 'A record begins in a snapshot that there is.';
create trigger begins_insert after insert on statistics.record referencing new table as written
    for each statement execute function statistics.begins_in_a_snapshot();
create trigger begins_update after update on statistics.record referencing new table as written
    for each statement execute function statistics.begins_in_a_snapshot();

create function statistics.keep_begun() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from statistics.record r join gone g on r.agency_id = g.agency_id and r.from_snapshot = g.number)
            or exists (select from statistics.known_file k join gone g on k.agency_id = g.agency_id and k.since = g.number) then
        raise foreign_key_violation using message = 'records begin in this snapshot';
    end if;
    return null;
end
$$;
comment on function statistics.keep_begun() is 'A snapshot in which something begins stays.';
create trigger keeps_begun after delete on statistics.snapshot referencing old table as gone
    for each statement execute function statistics.keep_begun();

create function statistics.since_a_snapshot() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select w.agency_id, w.since from written w except select s.agency_id, s.number from statistics.snapshot s) then
        raise foreign_key_violation using message = 'a file is known since no snapshot';
    end if;
    return null;
end
$$;
comment on function statistics.since_a_snapshot() is 'A case file is known since a snapshot that there is.';
create trigger since_insert after insert on statistics.known_file referencing new table as written
    for each statement execute function statistics.since_a_snapshot();
create trigger since_update after update on statistics.known_file referencing new table as written
    for each statement execute function statistics.since_a_snapshot();

alter table statistics.record drop constraint record_begins_fk;
alter table statistics.known_file drop constraint known_file_since_fk;

alter table statistics.packed_record enable row level security;
alter table statistics.packed_record force row level security;
create policy owner_migrates on statistics.packed_record to kinward_owner using (true) with check (true);
create policy snapshot_reads on statistics.packed_record for select to kinward_snapshot using (true);
create policy snapshot_adds on statistics.packed_record for insert to kinward_snapshot with check (true);
create policy snapshot_ends on statistics.packed_record for update to kinward_snapshot
    using (to_snapshot is null) with check (to_snapshot is not null);
create policy counted_agencies on statistics.packed_record for select to kinward_stats
    using (agency_id = any ((select statistics.counted_agencies())::uuid[]));
grant select, insert, update (to_snapshot) on statistics.packed_record to kinward_snapshot;
grant select (agency_id, from_snapshot, to_snapshot, ones, several) on statistics.packed_record to kinward_stats;
