-- The closed lists of things and of tasks take the pages of the first days, the talks, and the status to be confirmed.
do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in (''talk'', '
        '''what_matters'', ''nationality'', ''origin'', ''ethnicity'', ''care_moments'', ''household'', ''school'', '
        '''papers_held'', ''help_daily'', ''health_check'', ''belongings'', ''guardian'', ''how_came'', '
        '''safe_to_contact'', ''child_status'', ''safe_meeting'', ''health_result'', ''ethnic_group''))';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known
        || ') or kind = ''CONFIRM_STATUS'')';
end
$$;
