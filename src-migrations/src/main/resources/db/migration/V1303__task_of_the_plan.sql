-- Whoever creates a record opens the task of making a plan, on shift too, and sees it in that transaction (as in V1274).
-- Making a plan, its steps, its review, a promise, help for a family: tasks about one thing. The trail takes what they are about.
do $$
declare
    kinds text := '(''MAKE_PLAN'', ''PLAN_STEP'', ''REVIEW_PLAN'', ''KEEP_PROMISE'', ''LOOK_AT_HELP'')';
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
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or (kind = ''MAKE_PLAN'' and '
        || 'exists (select from casework.case_file f where f.id = thing_id '
        || 'and f.xmin = pg_current_xact_id_if_assigned()::xid)))';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in '
        || '(''plan'', ''promise'', ''school_and_work'', ''family_help'', ''plan_term''))';
end
$$;
