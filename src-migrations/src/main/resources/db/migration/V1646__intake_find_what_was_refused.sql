-- The program compares what the vault holds of a child who does not agree with what casework knows (docs/consent.md).
create policy program_compares on casework.suspect_noted for select to kinward_jobs using (true);
grant select (intake_id, written_by) on casework.suspect_noted to kinward_jobs;
