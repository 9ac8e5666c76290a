-- Records as exports read them: with the number of their row instead of their surrogate, which who counts does not read (V1505). The
-- view belongs to the owner of the table, so it looks at the named agencies itself.
do $$
begin
    execute 'create view statistics.record_to_leave with (security_barrier = true) as select '
        || (select string_agg('r.' || a.attname, ', ' order by a.attnum) from pg_attribute a
            where a.attrelid = 'statistics.record'::regclass and a.attnum > 0 and not a.attisdropped
                and a.attname not in ('record_id', 'birth_earliest', 'birth_latest', 'tied_to'))
        || ', (''x'' || substr(md5(r.record_id::text), 1, 16))::bit(64)::bigint as row_key from statistics.record r '
        || 'where r.agency_id = any ((select statistics.counted_agencies())::uuid[])';
end
$$;
comment on view statistics.record_to_leave is 'Records of the named agencies for an export, each with the number of its row.';
grant select on statistics.record_to_leave to kinward_stats;
