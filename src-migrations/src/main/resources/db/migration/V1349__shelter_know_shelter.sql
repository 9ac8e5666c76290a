-- Tasks of the house, read by who is on shift; what the trail speaks of; what goes with a record that is erased.
do $$
declare
    kinds text := '(''SEARCH_CHILD'', ''CHECK_HEALTH'')';
    erased text := '(select e.intake_id from casework.erasure e where e.state = ''confirmed'')';
    gone text := erased || ' or intake_id in (select i.id from casework.intake i where i.state = ''discarded'')';
    known text;
    forgotten record;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known || ') or kind in ' || kinds
        || ' or kind = ''REVIEW_STAY'')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_of_consent_is_about_a_thing' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_of_consent_is_about_a_thing;
    execute 'alter table casework.task add constraint task_of_consent_is_about_a_thing check (case when kind in ' || kinds
        || ' or kind = ''REVIEW_STAY'' then thing_id is not null else ' || known || ' end)';
    select pg_get_expr(polqual, polrelid) into known from pg_policy
        where polname = 'things_for_who_leads' and polrelid = 'casework.task'::regclass;
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or kind in ' || kinds
        || ' or kind = ''REVIEW_STAY'')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in '
        || '(''house'', ''room_beds'', ''stay'', ''head_count'', ''search'', ''shift_note'', ''handed_to''))';
    for forgotten in select * from (values
        ('stay', 'case_file_id', '(select f.id from casework.case_file f where f.intake_id in ' || erased || ')'),
        ('head_count_line', 'intake_id', gone), ('search', 'intake_id', gone), ('shift_note', 'intake_id', gone))
        as rows (name, of, those)
    loop
        execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%I in %s)',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%I in %s)',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('grant select (%I), delete on casework.%I to kinward_jobs', forgotten.of, forgotten.name);
    end loop;
end
$$;
