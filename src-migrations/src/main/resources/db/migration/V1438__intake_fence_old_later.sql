-- What a page of later said before is for who may read the page now, and so is the choice between its accounts.
do $$
declare
    words text := '(''how_it_began'', ''the_work'', ''what_was_done'', ''how_far'', ''child_checklist'', ''adult_checklist'')';
    seen text := 'page not in ' || words || ' or exists (select from casework.intake i where i.id = intake_id and '
        '(i.worker_id = (select casework.my_lead()) or i.id = any ((select casework.my_covered())::uuid[]) '
        'or i.place_id = any ((select casework.my_managed_places())::uuid[])))';
    works text := 'kind <> ''CONFIRM_FORM'' or worker_id = (select casework.my_lead()) '
        'or intake_id = any ((select casework.my_covered())::uuid[]) '
        'or place_id = any ((select casework.my_managed_places())::uuid[])';
    behind text;
    known text;
begin
    foreach behind in array array['answer_before', 'account_used'] loop
        execute format('create policy later_for_who_leads on casework.%I as restrictive to kinward_web '
            'using (%s) with check (%s)', behind, seen, seen);
    end loop;
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'account_used_page_known' and conrelid = 'casework.account_used'::regclass;
    alter table casework.account_used drop constraint account_used_page_known;
    execute 'alter table casework.account_used add constraint account_used_page_known check ((' || known || ') or page in '
        || words || ')';
    -- What is only suspected stays off everyday pages (F99): the task that asks about it is for who works on the case.
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known || ') or kind = ''CONFIRM_FORM'')';
    execute 'create policy form_for_who_leads on casework.task as restrictive for select to kinward_web using (' || works || ')';
    execute 'create policy form_moved_by_who_leads on casework.task as restrictive for update to kinward_web using ('
        || works || ')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in '
        || '(''leg'', ''suspect_decision'', ''how_it_began'', ''the_work'', ''what_was_done'', ''how_far'', '
        || '''child_checklist'', ''adult_checklist''))';
end
$$;
