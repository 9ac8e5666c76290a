-- Behind the fence of the intake, for whoever may answer the page. Added to, never changed: another choice is another row.
alter table casework.account_used enable row level security;
alter table casework.account_used force row level security;
create policy owner_migrates on casework.account_used to kinward_owner using (true) with check (true);
create policy as_the_intake on casework.account_used for select to kinward_web
    using (exists (select from casework.intake i where i.id = intake_id));
create policy chooses on casework.account_used for insert to kinward_web
    with check (chosen_by = (select casework.me())
        and exists (select from casework.intake i where i.id = intake_id and i.state in ('draft', 'created')));
create policy program_ends on casework.account_used to kinward_jobs using (true);
grant select, insert on casework.account_used to kinward_web;
grant select, delete on casework.account_used to kinward_jobs;
