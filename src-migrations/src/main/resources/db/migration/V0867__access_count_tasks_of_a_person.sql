-- Who leaves must not leave open tasks behind that are on nobody's list any more.
create policy accounts_counts on casework.task for select to kinward_accounts
    using (done_at is null and for_whom = 'person');
grant select (id, person_id, for_whom, done_at) on casework.task to kinward_accounts;
