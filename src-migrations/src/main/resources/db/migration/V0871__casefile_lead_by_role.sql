-- A row names its lead worker; whoever no longer has a role that leads keeps the name there until a manager names another,
-- and sees nothing by it. So the fences compare with the acting person as a lead worker, not as any person.
create function casework.my_lead() returns uuid language sql stable parallel safe
    return (select p.id from account.person p where p.id = (select casework.me()) and p.disabled_at is null
        and exists (select from account.person_role r
            where r.person_id = p.id and r.role in ('SOCIAL_WORKER', 'SHELTER_MANAGER')));
comment on function casework.my_lead() is 'The acting person, if of a role that leads cases, or null.';
grant execute on function casework.my_lead() to kinward_web;

do $$
declare
    fence record;
    of_anybody text := 'worker_id = \( SELECT casework\.me\(\) AS me\)';
    of_a_lead text := 'worker_id = ( SELECT casework.my_lead() AS my_lead)';
    changed int := 0;
begin
    for fence in select * from pg_policies where schemaname = 'casework' and 'kinward_web' = any (roles)
        and coalesce(qual, '') || coalesce(with_check, '') ~ of_anybody
    loop
        execute format('alter policy %I on casework.%I', fence.policyname, fence.tablename)
            || coalesce(' using (' || regexp_replace(fence.qual, of_anybody, of_a_lead, 'g') || ')', '')
            || coalesce(' with check (' || regexp_replace(fence.with_check, of_anybody, of_a_lead, 'g') || ')', '');
        changed := changed + 1;
    end loop;
    if changed < 12 then
        raise exception 'only % fences name the lead worker', changed;
    end if;
end
$$;
