-- A record that goes to another agency, or is another record from now on, is not read under its old keys any more; nor is one that was
-- truncated. Who takes snapshots may change the end of a version only, so nothing else of it can have changed.
create or replace function statistics.pack_written() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    insert into statistics.packed_record (record_id, agency_id, from_snapshot, to_snapshot, ones, several)
        select w.record_id, w.agency_id, w.from_snapshot, w.to_snapshot, statistics.packed_ones(row(w.*)::statistics.record),
            statistics.packed_several(row(w.*)::statistics.record) from written w;
    return null;
end
$$;
comment on function statistics.pack_written() is 'Packs what was written.';

create function statistics.pack_rewritten() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user = 'kinward_snapshot' then
        update statistics.packed_record p set to_snapshot = w.to_snapshot from written w
            where p.record_id = w.record_id and p.from_snapshot = w.from_snapshot and p.to_snapshot is distinct from w.to_snapshot;
        return null;
    end if;
    delete from statistics.packed_record p using gone g where p.record_id = g.record_id and p.from_snapshot = g.from_snapshot;
    insert into statistics.packed_record (record_id, agency_id, from_snapshot, to_snapshot, ones, several)
        select w.record_id, w.agency_id, w.from_snapshot, w.to_snapshot, statistics.packed_ones(row(w.*)::statistics.record),
            statistics.packed_several(row(w.*)::statistics.record) from written w;
    return null;
end
$$;
comment on function statistics.pack_rewritten() is 'Ends packed records like the records; whatever else was changed is packed anew, under its new keys.';
drop trigger packs_update on statistics.record;
create trigger packs_update after update on statistics.record referencing old table as gone new table as written
    for each statement execute function statistics.pack_rewritten();

create function statistics.unpack_all() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    delete from statistics.packed_record;    -- a truncation of both tables at once allows no second one
    return null;
end
$$;
comment on function statistics.unpack_all() is 'Takes all packed records away with the records.';
create trigger unpacks_all after truncate on statistics.record
    for each statement execute function statistics.unpack_all();

delete from statistics.packed_record p where not exists (select from statistics.record r where r.record_id = p.record_id
    and r.from_snapshot = p.from_snapshot and r.agency_id = p.agency_id and r.to_snapshot is not distinct from p.to_snapshot
    and statistics.packed_ones(r) = p.ones and statistics.packed_several(r) = p.several);
insert into statistics.packed_record (record_id, agency_id, from_snapshot, to_snapshot, ones, several)
    select r.record_id, r.agency_id, r.from_snapshot, r.to_snapshot, statistics.packed_ones(r), statistics.packed_several(r)
    from statistics.record r where not exists (select from statistics.packed_record p
        where p.record_id = r.record_id and p.from_snapshot = r.from_snapshot);
