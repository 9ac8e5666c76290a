-- Whoever reads the trail is told for whom somebody covered when she looked: the rows of cover tell it for ever.
create policy audit_reads on casework.cover for select to kinward_audit_reader using (true);
create policy audit_reads on casework.acting_manager for select to kinward_audit_reader using (true);
grant usage on schema casework to kinward_audit_reader;
grant select (intake_id, away_id, cover_id, from_at, until_at, ended_at) on casework.cover to kinward_audit_reader;
grant select (away_id, cover_id, from_at, until_at, ended_at) on casework.acting_manager to kinward_audit_reader;
