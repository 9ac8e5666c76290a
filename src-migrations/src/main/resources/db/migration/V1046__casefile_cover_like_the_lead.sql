-- Wherever a fence knows the lead worker it knows who covers, for the same record: what one may, the other may.
do $$
declare
    fence record;
    lead text := '((?:\w+\.)?)worker_id = \( SELECT casework\.my_lead\(\) AS my_lead\)';
    covered text := ' = any ((select casework.my_covered())::uuid[])';
    own text;
    widened text;
    changed int := 0;
begin
    for fence in select * from pg_policies where schemaname = 'casework' and 'kinward_web' = any (roles)
        and coalesce(qual, '') || coalesce(with_check, '') ~ lead
    loop
        own := case when fence.tablename = 'intake' then 'id' else 'intake_id' end;
        widened := format('alter policy %I on casework.%I', fence.policyname, fence.tablename);
        if fence.qual is not null then
            widened := widened || ' using (' || regexp_replace(regexp_replace(fence.qual,
                '\mi\.worker_id = \( SELECT casework\.my_lead\(\) AS my_lead\)',
                '(i.worker_id = (select casework.my_lead()) or i.id' || covered || ')', 'g'),
                lead, '(\1worker_id = (select casework.my_lead()) or \1' || own || covered || ')', 'g') || ')';
        end if;
        if fence.with_check is not null then
            widened := widened || ' with check (' || regexp_replace(regexp_replace(fence.with_check,
                '\mi\.worker_id = \( SELECT casework\.my_lead\(\) AS my_lead\)',
                '(i.worker_id = (select casework.my_lead()) or i.id' || covered || ')', 'g'),
                lead, '(\1worker_id = (select casework.my_lead()) or \1' || own || covered || ')', 'g') || ')';
        end if;
        execute widened;
        changed := changed + 1;
    end loop;
    if changed < 12 then
        raise exception 'only % fences name the lead worker', changed;
    end if;
end
$$;
