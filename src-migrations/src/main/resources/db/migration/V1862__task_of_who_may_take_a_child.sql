-- A manager agrees to who may take a child along, and hears at once of somebody who wants to and stands on no list. Who leads a way out opens
-- the task of the manager; only who manages the house ends it.
do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known || ') or kind in (''AGREE_MAY_TAKE'', '
        || '''SEE_WHO_WAITS''))';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_of_consent_is_about_a_thing' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_of_consent_is_about_a_thing;
    execute 'alter table casework.task add constraint task_of_consent_is_about_a_thing check (case when '
        || 'kind in (''AGREE_MAY_TAKE'', ''SEE_WHO_WAITS'') then thing_id is not null else ' || known || ' end)';
    select pg_get_expr(polqual, polrelid) into known from pg_policy
        where polname = 'things_for_who_leads' and polrelid = 'casework.task'::regclass;
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or kind in (''AGREE_MAY_TAKE'', '
        || '''SEE_WHO_WAITS''))';
end
$$;
create policy who_waits_seen_by_who_manages on casework.task as restrictive for update to kinward_web using (
    kind <> 'SEE_WHO_WAITS' or place_id = any ((select casework.my_managed_places())::uuid[]));
