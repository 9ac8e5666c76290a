-- The authority is told by a task of its own, about one thing; who wrote an emergency on shift opens it with the others.
do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known
        || ') or kind = ''TELL_AUTHORITY'')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_of_consent_is_about_a_thing' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_of_consent_is_about_a_thing;
    execute 'alter table casework.task add constraint task_of_consent_is_about_a_thing check (case when kind = '
        || '''TELL_AUTHORITY'' then thing_id is not null else ' || known || ' end)';
    select pg_get_expr(polqual, polrelid) into known from pg_policy
        where polname = 'things_for_who_leads' and polrelid = 'casework.task'::regclass;
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or (kind = ''TELL_AUTHORITY'' and '
        || 'exists (select from casework.emergency e where e.id = thing_id and e.decided_by = (select casework.me()))))';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in '
        || '(''authority_term'', ''authority_told''))';
end
$$;
