-- Where a child sleeps is counted while the child is there, never afterwards. What one may see of intakes and records
-- (drafts, open ones) decides it.
drop policy accounts_counts on casework.first_hour_tonight;
create policy accounts_counts on casework.first_hour_tonight for select to kinward_accounts using (
    exists (select from casework.intake i where i.id = intake_id and i.state = 'draft')
    or exists (select from casework.case_file f where f.intake_id = first_hour_tonight.intake_id and f.state = 'open'));
