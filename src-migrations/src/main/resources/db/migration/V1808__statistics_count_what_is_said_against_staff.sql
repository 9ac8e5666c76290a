-- That something was said against staff is counted by year and by what became of it. The role that counts reads no word of it, no child
-- and nobody who wrote, received or is meant; whoever counts shows no group below a threshold.
create policy snapshot_counts_allegations on casework.incident for select to kinward_snapshot using (confidential);
grant select (place_id, written_at, seen_at, closed_at) on casework.incident to kinward_snapshot;
create policy snapshot_counts_allegations on casework.incident_move for select to kinward_snapshot using (confidential);
grant select (incident_id, state, ended_how, confidential) on casework.incident_move to kinward_snapshot;
create policy snapshot_reads on account.place for select to kinward_snapshot using (true);
grant select (id, agency_id) on account.place to kinward_snapshot;
create index incident_against_staff_idx on casework.incident (place_id, written_at) where confidential;
