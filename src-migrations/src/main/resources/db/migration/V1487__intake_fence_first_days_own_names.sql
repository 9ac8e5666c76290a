-- For who works on the case, now and as it stood before.
do $$
declare
    leads text := 'exists (select from casework.intake i where i.id = intake_id %s and '
        '(i.worker_id = (select casework.my_lead()) or i.id = any ((select casework.my_covered())::uuid[]) '
        'or i.place_id = any ((select casework.my_managed_places())::uuid[])))';
    of_case text := format(leads, 'and i.state = ''created''');
    before text := 'page <> ''own_names'' or ' || format(leads, '');
    behind text;
    known text;
begin
    alter table casework.first_days_own_names enable row level security;
    alter table casework.first_days_own_names force row level security;
    create policy owner_migrates on casework.first_days_own_names to kinward_owner using (true) with check (true);
    execute format('create policy works_on_the_case on casework.first_days_own_names to kinward_web using (%s) with check (%s)',
        of_case, of_case);
    create policy program_ends on casework.first_days_own_names to kinward_jobs using (true);
    grant select, insert, update on casework.first_days_own_names to kinward_web;
    grant select, delete on casework.first_days_own_names to kinward_jobs;
    foreach behind in array array['answer_before', 'account_used'] loop
        execute format('create policy own_names_for_who_leads on casework.%I as restrictive to kinward_web '
            'using (%s) with check (%s)', behind, before, before);
    end loop;
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'account_used_page_known' and conrelid = 'casework.account_used'::regclass;
    alter table casework.account_used drop constraint account_used_page_known;
    execute 'alter table casework.account_used add constraint account_used_page_known check ((' || known
        || ') or page = ''own_names'')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object = ''own_names'')';
end
$$;
