-- Contacts, who is not back, a child who may be missing, a sighting: tasks about one thing. Whoever wrote a sighting on shift sees
-- that it is to be checked. The trail takes what they are about.
do $$
declare
    kinds text := '(''VISIT_CHILD'', ''BACK_SAFELY'', ''DECIDE_MISSING'', ''CHECK_SIGHTING'')';
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
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or (kind = ''CHECK_SIGHTING'' and '
        || 'exists (select from casework.sighting s where s.id = thing_id and s.written_by = (select casework.me()))))';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in '
        || '(''follow_up'', ''contact'', ''visit'', ''visits'', ''sighting'', ''follow_up_schedule''))';
end
$$;
