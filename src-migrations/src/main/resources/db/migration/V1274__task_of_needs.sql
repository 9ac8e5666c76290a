-- A first assessment of needs, and asking a carer again: tasks about one thing, for who works on the case. Whoever creates a
-- record opens the first of them, on shift too, and so sees it in that transaction: the row of the file is its own.
do $$
declare
    kinds text := '(''FIRST_ASSESSMENT'', ''ASK_FUNCTIONING_AGAIN'')';
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known || ') or kind in ' || kinds || ')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_of_consent_is_about_a_thing' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_of_consent_is_about_a_thing;
    execute 'alter table casework.task add constraint task_of_consent_is_about_a_thing check (case when kind in ' || kinds
        || ' then thing_id is not null else ' || known || ' end)';
    select pg_get_expr(polqual, polrelid) into known from pg_policy
        where polname = 'things_for_who_leads' and polrelid = 'casework.task'::regclass;
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or (kind = ''FIRST_ASSESSMENT'' and '
        || 'exists (select from casework.case_file f where f.id = thing_id '
        || 'and f.xmin = pg_current_xact_id_if_assigned()::xid)))';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in '
        || '(''needs'', ''assessment_term'', ''best_interests'', ''path'', ''functioning''))';
end
$$;
