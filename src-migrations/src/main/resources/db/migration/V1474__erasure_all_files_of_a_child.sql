-- What two people decide about one file of a child they decide about the child: a hold on one file holds all, and erasing one
-- erases all.
create function casework.files_with(file uuid) returns uuid[]
    language sql stable set search_path = pg_catalog
    return array(select file union select unnest(array[o.intake_id, o.first_intake_id]) from casework.file_again o
        where o.child_id in (select a.child_id from casework.file_again a where file in (a.intake_id, a.first_intake_id)));
comment on function casework.files_with(uuid) is 'All files of the child of this one, as far as the acting role sees them.';
grant execute on function casework.files_with(uuid) to kinward_web, kinward_jobs;

create or replace function casework.hold_or_erase() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    files uuid[] := casework.files_with(new.intake_id);
begin
    perform pg_advisory_xact_lock(hashtextextended('erasure ' || one, 0)) from unnest(files) as one order by one;
    if tg_table_name = 'legal_hold' and exists (select from casework.erasure e where e.intake_id = any (files)
            and e.state = 'confirmed')
        or tg_table_name = 'erasure' and exists (select from casework.legal_hold h where h.intake_id = any (files)
            and h.lifted_at is null) then
        raise check_violation using message = 'a record is held for the law or erased, never both';
    end if;
    return new;
end
$$;

-- The program writes down for the other files what was decided about one.
alter policy program_ends on casework.erasure with check (state in ('expired', 'done') or reason = 'COPY_RESTORED'
    or (state = 'confirmed' and cardinality(casework.files_with(intake_id)) > 1));
