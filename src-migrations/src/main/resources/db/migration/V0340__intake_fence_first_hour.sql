-- Pages of the first hour are seen by whoever sees their intake.
do $$
declare
    page text;
begin
    foreach page in array array['safety', 'health', 'language', 'told', 'escort', 'adult', 'accounts', 'account',
        'sex_age', 'others', 'tonight', 'contact', 'responsible'] loop
        execute format('alter table casework.first_hour_%s enable row level security', page);
        execute format('alter table casework.first_hour_%s force row level security', page);
        execute format('create policy owner_migrates on casework.first_hour_%s to kinward_owner using (true) with check (true)', page);
        execute format('create policy as_the_intake on casework.first_hour_%s to kinward_web '
            'using (exists (select from casework.intake i where i.id = intake_id)) '
            'with check (exists (select from casework.intake i where i.id = intake_id and i.state in (%L, %L)))',
            page, 'draft', 'created');
        execute format('create policy program_ends on casework.first_hour_%s to kinward_jobs using (true)', page);
        execute format('create policy loader_loads on casework.first_hour_%s to kinward_loader using (true) with check (true)', page);
        execute format('grant select, insert, update on casework.first_hour_%s to kinward_web', page);
        execute format('grant select, delete on casework.first_hour_%s to kinward_jobs', page);
        execute format('grant select, insert on casework.first_hour_%s to kinward_loader', page);
    end loop;
end
$$;
-- The accounts of page 7 are saved as a whole, so one may go away with the page's next version.
grant delete on casework.first_hour_account to kinward_web;
