-- Whoever writes a record writes its packed form, in the same statement.
create function statistics.pack_written() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if tg_op = 'INSERT' then
        insert into statistics.packed_record (record_id, agency_id, from_snapshot, to_snapshot, ones, several)
            select w.record_id, w.agency_id, w.from_snapshot, w.to_snapshot, statistics.packed_ones(row(w.*)::statistics.record),
                statistics.packed_several(row(w.*)::statistics.record) from written w;
        return null;
    end if;
    update statistics.packed_record p set to_snapshot = w.to_snapshot from written w
        where p.record_id = w.record_id and p.from_snapshot = w.from_snapshot and p.to_snapshot is distinct from w.to_snapshot;
    if current_user <> 'kinward_snapshot' then    -- who may end a version only; whoever may more is followed
        update statistics.packed_record p set ones = statistics.packed_ones(row(w.*)::statistics.record),
                several = statistics.packed_several(row(w.*)::statistics.record)
            from written w where p.record_id = w.record_id and p.from_snapshot = w.from_snapshot;
    end if;
    return null;
end
$$;
comment on function statistics.pack_written() is 'Keeps packed records like the records.';
create trigger packs_insert after insert on statistics.record referencing new table as written
    for each statement execute function statistics.pack_written();
create trigger packs_update after update on statistics.record referencing new table as written
    for each statement execute function statistics.pack_written();

create function statistics.unpack_gone() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    delete from statistics.packed_record p using gone g where p.record_id = g.record_id and p.from_snapshot = g.from_snapshot;
    return null;
end
$$;
comment on function statistics.unpack_gone() is 'Takes the packed form of a record away with it.';
create trigger unpacks after delete on statistics.record referencing old table as gone
    for each statement execute function statistics.unpack_gone();

insert into statistics.packed_record (record_id, agency_id, from_snapshot, to_snapshot, ones, several)
    select r.record_id, r.agency_id, r.from_snapshot, r.to_snapshot, statistics.packed_ones(r), statistics.packed_several(r)
    from statistics.record r;
