-- A second person looks at a photograph: a task about one thing. The trail takes what documents and papers are about.
do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known || ') or kind = ''SCREEN_PHOTOGRAPH'')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_of_consent_is_about_a_thing' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_of_consent_is_about_a_thing;
    execute 'alter table casework.task add constraint task_of_consent_is_about_a_thing check (case when '
        || 'kind = ''SCREEN_PHOTOGRAPH'' then thing_id is not null else ' || known || ' end)';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in '
        || '(''document'', ''visit_sheet'', ''childs_plan''))';
end
$$;
