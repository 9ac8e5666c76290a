-- A hearing is a day of who helps the child with the law, and read by managers of the place; a child that is treated as an offender is
-- an urgent task of the place. What the trail speaks of.
do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known || ') or kind in (''HEARING_DAY'', '
        || '''RIGHTS_PROBLEM''))';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_of_consent_is_about_a_thing' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_of_consent_is_about_a_thing;
    execute 'alter table casework.task add constraint task_of_consent_is_about_a_thing check (case when '
        || 'kind in (''HEARING_DAY'', ''RIGHTS_PROBLEM'') then thing_id is not null else ' || known || ' end)';
    select pg_get_expr(polqual, polrelid) into known from pg_policy
        where polname = 'things_for_who_leads' and polrelid = 'casework.task'::regclass;
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or (kind = ''HEARING_DAY'' '
        || 'and person_id = (select casework.me())))';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in (''legal_right'', '
        || '''legal_choice'', ''legal_matter'', ''rights_problem'', ''legal_help''))';
end
$$;
create policy legal_aid_reads on casework.task for select to kinward_web
    using (kind = 'HEARING_DAY' and person_id = (select casework.me()));
create policy legal_aid_opens on casework.task for insert to kinward_web with check (
    kind = 'HEARING_DAY' and person_id = (select casework.me()) and exists (select from casework.legal_right r
        where r.intake_id = task.intake_id and r.place_id = task.place_id and r.person_id = (select casework.me()) and r.ended_at is null));
create policy legal_aid_ends on casework.task for update to kinward_web
    using (kind = 'HEARING_DAY' and person_id = (select casework.me()))
    with check (kind = 'HEARING_DAY' and person_id = (select casework.me()));
