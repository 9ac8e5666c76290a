-- To which other child of its household a child is tied: the surrogate of that child in records, and nothing else. Households are put
-- together where they are counted, so whoever is tied later changes one record only. A version that was written before says nothing.
alter table statistics.record add column tied_to bigint constraint record_tied_to_another check (tied_to <> child_key);
comment on column statistics.record.tied_to is
    'The surrogate of another child of the same household, if somebody wrote down that they belong together; counted for the agency alone.';

-- What the role of snapshots reads for it: which intake was found with which, and what the tie is.
create policy snapshot_reads on casework.intake for select to kinward_snapshot using (true);
grant select (id, found_with) on casework.intake to kinward_snapshot;
create policy snapshot_reads on casework.first_hour_others for select to kinward_snapshot using (true);
grant select (intake_id, found_with) on casework.first_hour_others to kinward_snapshot;
create policy snapshot_reads on casework.event_line for select to kinward_snapshot using (true);
grant select (intake_id, tie) on casework.event_line to kinward_snapshot;

create function statistics.files_tied(files uuid[]) returns table (case_file_id uuid, tied_to bigint)
    language sql stable parallel safe
begin atomic
with tied as materialized (select f.id, f.child_id, f.agency_id, i.found_with as other from unnest(files) w (id)
        join casework.case_file f on f.id = w.id join casework.intake i on i.id = f.intake_id and i.found_with is not null
        left join casework.event_line l on l.intake_id = i.id left join casework.first_hour_others o on o.intake_id = i.id
        where coalesce(l.tie in ('BROTHER_OR_SISTER', 'BABY_OF'),
            o.found_with in (array['BROTHER_OR_SISTER'], array['OWN_BABY'])))
select t.id, c.child_key from tied t
    join casework.case_file s on s.intake_id = t.other and s.agency_id = t.agency_id and s.child_id <> t.child_id
    join statistics.known_child c on c.child_id = s.child_id;
end;
comment on function statistics.files_tied(uuid[]) is
    'Of those of these case files whose child is a brother, a sister or the baby of another one of the agency, who that is.';
grant execute on function statistics.files_tied(uuid[]) to kinward_snapshot;
