-- Everybody who acts may read what children are told; only an administrator writes, and only for the own country.
do $$
declare
    fenced text;
begin
    foreach fenced in array array['data_use_statement', 'data_use_statement_text'] loop
        execute format('alter table casework.%I enable row level security', fenced);
        execute format('alter table casework.%I force row level security', fenced);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', fenced);
        execute format('create policy everybody_reads on casework.%I for select to kinward_web using (true)', fenced);
        execute format('grant select, insert on casework.%I to kinward_web', fenced);
    end loop;
end
$$;

create policy administrator_publishes on casework.data_use_statement for insert to kinward_web
    with check (published_by = (select casework.me())
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR')
        and country in (select a.country from account.agency a
            where a.id = any ((select casework.my_agencies())::uuid[])));
create policy with_its_version on casework.data_use_statement_text for insert to kinward_web
    with check (exists (select from casework.data_use_statement s
        where s.id = statement_id and s.published_by = (select casework.me())));
