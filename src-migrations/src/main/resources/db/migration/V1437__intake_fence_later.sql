-- What is told later has the same rules as the first days: a value fits its standing, words go with other and only with it. All of it
-- is for who works on the case, and for nobody who is only on shift.
do $$
declare
    of_case text := 'exists (select from casework.intake i where i.id = intake_id and i.state = ''created'' and '
        '(i.worker_id = (select casework.my_lead()) or i.id = any ((select casework.my_covered())::uuid[]) '
        'or i.place_id = any ((select casework.my_managed_places())::uuid[])))';
    page record;
    cell record;
    other text;
begin
    for page in select c.oid, c.relname as name, c.relname = 'later_leg' as is_leg from pg_class c
        where c.relnamespace = 'casework'::regnamespace and c.relkind = 'r' and c.relname like 'later\_%'
    loop
        for cell in select a.attname as name, regexp_replace(a.attname, '_(standing|said)$', '') as answer,
            (select v.atttypid = 'text[]'::regtype from pg_attribute v where v.attrelid = page.oid
                and v.attname = regexp_replace(a.attname, '_(standing|said)$', '')) as several
            from pg_attribute a where a.attrelid = page.oid and a.attname ~ '_(standing|said)$'
        loop
            other := case when cell.several then format('coalesce(''OTHER'' = any (%I), false)', cell.answer)
                else format('coalesce(%I = ''OTHER'', false)', cell.answer) end;
            execute format('alter table casework.%I add constraint %I check (%s)', page.name,
                page.name || '_' || cell.name || '_fits', case when cell.name like '%\_said'
                    then format('%s = (%I is not null) and coalesce(char_length(%I), 1) between 1 and 100', other, cell.name,
                        cell.name)
                    else format('casework.answer_fits(%I is not null, %I)', cell.answer, cell.name) end);
            execute format('comment on column casework.%I.%I is %L', page.name, cell.name, case
                when cell.name like '%\_said' then 'What was said beside other.'
                else 'Certainty, or why there is no value.' end);
        end loop;
        execute format('alter table casework.%I add constraint %I check (casework.is_source(told_by))', page.name,
            page.name || '_told_by_known');
        execute format('alter table casework.%I add constraint %I check (talk > 0)', page.name, page.name || '_talk_positive');
        execute format('comment on column casework.%I.intake_id is %L', page.name, 'The intake.');
        execute format('comment on column casework.%I.told_by is %L', page.name, 'Source of the answers.');
        execute format('comment on column casework.%I.told_on is %L', page.name, 'Day on which they were told or seen.');
        execute format('comment on column casework.%I.talk is %L', page.name, 'Number of the talk, where it was one.');
        execute format('comment on column casework.%I.version is %L', page.name, 'Counts saves, from 0.');
        execute format('alter table casework.%I enable row level security', page.name);
        execute format('alter table casework.%I force row level security', page.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', page.name);
        execute format('create policy works_on_the_case on casework.%I to kinward_web using (%s) with check (%s)', page.name,
            of_case, of_case || case when page.is_leg then ' and written_by = (select casework.me())' else '' end);
        execute format('create policy program_ends on casework.%I to kinward_jobs using (true)', page.name);
        execute format('grant select, insert%s on casework.%I to kinward_web', case when page.is_leg then '' else ', update' end,
            page.name);
        execute format('grant select, delete on casework.%I to kinward_jobs', page.name);
    end loop;
end
$$;
