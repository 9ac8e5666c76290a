-- That a young person left by an own decision is seen by who leads its case; that somebody was let in, or took the child along, whose name
-- is like one of who may not come near is seen by who manages the house.
do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known || ') or kind in (''SEE_LEFT_ALONE'', '
        || '''SEE_ALIKE_NAME''))';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_of_consent_is_about_a_thing' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_of_consent_is_about_a_thing;
    execute 'alter table casework.task add constraint task_of_consent_is_about_a_thing check (case when '
        || 'kind in (''SEE_LEFT_ALONE'', ''SEE_ALIKE_NAME'') then thing_id is not null else ' || known || ' end)';
    select pg_get_expr(polqual, polrelid) into known from pg_policy
        where polname = 'things_for_who_leads' and polrelid = 'casework.task'::regclass;
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or kind = ''SEE_ALIKE_NAME'')';
end
$$;
-- Who let somebody in does not say as well that it was seen.
create policy alike_seen_by_who_manages on casework.task as restrictive for update to kinward_web using (
    kind <> 'SEE_ALIKE_NAME' or place_id = any ((select casework.my_managed_places())::uuid[]));
