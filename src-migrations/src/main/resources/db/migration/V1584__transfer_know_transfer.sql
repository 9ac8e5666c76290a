-- What was still to be done is gone through by the receiver. The trail takes what is about an offered case. With a record it goes.
do $$
declare
    known text;
    of_file text := 'select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed'')';
    of_transfer text := 'select t.id from casework.transfer t where t.case_file_id in (' || of_file || ')';
    forgotten record;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known || ') or kind = ''TAKE_OVER'')';
    select pg_get_expr(polqual, polrelid) into known from pg_policy
        where polname = 'things_for_who_leads' and polrelid = 'casework.task'::regclass;
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or intake_id = any '
        || '((select casework.my_moving_records())::uuid[]))';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in '
        || '(''transfer'', ''transfers''))';
    for forgotten in select * from (values ('transfer_task', 'transfer_id', of_transfer), ('transfer_share', 'transfer_id',
        of_transfer), ('transfer', 'case_file_id', of_file)) as rows (name, of, those)
    loop
        execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('grant select (%I), delete on casework.%I to kinward_jobs', forgotten.of, forgotten.name);
    end loop;
end
$$;
grant select (id) on casework.transfer to kinward_jobs;
-- The comparison of vault and casework sees that another agency goes on with a child.
grant select (agency_id, opened_at) on casework.file_again to kinward_jobs;
