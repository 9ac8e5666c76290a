-- To which case file and agency a mark belongs was worked out of all marks by each agency's snapshot. It is worked out once now and
-- stands beside the mark; each snapshot takes its own along an index.
alter table casework.figure_change add column case_file_id uuid, add column agency_id uuid,
    add constraint figure_change_named_whole check ((case_file_id is null) = (agency_id is null));
comment on column casework.figure_change.case_file_id is 'The case file it belongs to, as soon as somebody has looked.';
comment on column casework.figure_change.agency_id is 'The agency of the case file then.';

create index figure_change_agency_idx on casework.figure_change (agency_id) where agency_id is not null;
create index figure_change_unnamed_idx on casework.figure_change (id) where agency_id is null;

create policy snapshot_names on casework.figure_change for update to kinward_snapshot
    using (agency_id is null) with check (agency_id is not null);
grant update (case_file_id, agency_id) on casework.figure_change to kinward_snapshot;
