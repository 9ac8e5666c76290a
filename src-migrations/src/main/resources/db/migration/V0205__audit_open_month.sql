-- A new partition needs the owner of the table, and the sealer must not be that. So this one function, and no other in
-- the house, runs with the owner's rights: it can make the partition of a month and nothing else, for the sealer alone.
create function audit.open_month(wanted timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    first_day date := date_trunc('month', wanted)::date;
    partition text := 'entry_' || to_char(first_day, 'YYYY_MM');
begin
    if to_regclass('audit.' || quote_ident(partition)) is null then
        execute format('create table audit.%I partition of audit.entry for values from (%L) to (%L)', partition,
            first_day::timestamptz, (first_day + interval '1 month')::timestamptz);
        execute format('comment on table audit.%I is %L', partition, 'Sealed entries of one month, UTC.');
    end if;
end
$$;
comment on function audit.open_month(timestamptz) is 'Makes the partition for the month of this time if it is missing.';
revoke all on function audit.open_month(timestamptz) from public;
grant execute on function audit.open_month(timestamptz) to kinward_sealer;
