-- Every page of the first days has the same rules: a value fits its standing, words go with other and only with it, and the
-- row is for who works on the case. What care needs on every shift is for whoever sees the intake.
do $$
declare
    of_case text := 'exists (select from casework.intake i where i.id = intake_id and i.state = ''created'' and '
        '(i.worker_id = (select casework.my_lead()) or i.id = any ((select casework.my_covered())::uuid[]) '
        'or i.place_id = any ((select casework.my_managed_places())::uuid[])))';
    of_care text := 'exists (select from casework.intake i where i.id = intake_id and i.state = ''created'')';
    page record;
    cell record;
    holds_other text;
    seen text;
begin
    for page in select c.oid, c.relname as name from pg_class c where c.relnamespace = 'casework'::regnamespace
        and c.relkind = 'r' and (c.relname like 'first\_days\_%' or c.relname = 'talk')
    loop
        seen := case when page.name in ('first_days_help_daily', 'first_days_safe_to_contact') then of_care else of_case end;
        for cell in select a.attname as name, regexp_replace(a.attname, '_(standing|said)$', '') as answer,
            (select v.atttypid = 'text[]'::regtype from pg_attribute v where v.attrelid = page.oid
                and v.attname = regexp_replace(a.attname, '_(standing|said)$', '')) as several
            from pg_attribute a where a.attrelid = page.oid and a.attname ~ '_(standing|said)$'
        loop
            holds_other := case when cell.several then format('coalesce(''OTHER'' = any (%I), false)', cell.answer)
                else format('coalesce(%I = ''OTHER'', false)', cell.answer) end;
            execute format('alter table casework.%I add constraint %I check (%s)', page.name,
                page.name || '_' || cell.name || '_fits', case when cell.name like '%\_said'
                    then format('%s = (%I is not null) and coalesce(char_length(%I), 1) between 1 and 100', holds_other,
                        cell.name, cell.name)
                    else format('casework.answer_fits(%I is not null, %I)', cell.answer, cell.name) end);
            execute format('comment on column casework.%I.%I is %L', page.name, cell.name, case
                when cell.name like '%\_said' then 'What was said beside other.'
                else 'Certainty, or why there is no value.' end);
        end loop;
        execute format('alter table casework.%I enable row level security', page.name);
        execute format('alter table casework.%I force row level security', page.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', page.name);
        execute format('create policy works_on_the_case on casework.%I to kinward_web using (%s) with check (%s)', page.name,
            seen, seen);
        execute format('create policy program_ends on casework.%I to kinward_jobs using (true)', page.name);
        execute format('grant select, insert on casework.%I to kinward_web', page.name);
        execute format('grant select, delete on casework.%I to kinward_jobs', page.name);
    end loop;
end
$$;
