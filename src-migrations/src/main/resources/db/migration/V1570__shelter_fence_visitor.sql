-- Who cares for the place reads and writes its log; lead worker and cover read who came to their child. Nothing is taken away, and of a
-- row only the hour of leaving is written, once.
alter table casework.visitor enable row level security;
alter table casework.visitor force row level security;
create policy owner_migrates on casework.visitor to kinward_owner using (true) with check (true);
create policy cares_or_leads on casework.visitor for select to kinward_web
    using (place_id = any ((select casework.my_care_places())::uuid[])
        or exists (select from casework.intake i where i.id = intake_id and (i.worker_id = (select casework.my_lead())
            or i.id = any ((select casework.my_covered())::uuid[]))));
create policy writes_at_the_door on casework.visitor for insert to kinward_web with check (
    written_by = (select casework.me()) and place_id = any ((select casework.my_care_places())::uuid[])
    and (intake_id is null or exists (select from casework.intake i where i.id = intake_id and i.place_id = visitor.place_id))
    and (allowed_person_id is null or exists (select from account.person p join account.place l on l.agency_id = p.agency_id
        where p.id = allowed_person_id and l.id = visitor.place_id)));
create policy sees_out_once on casework.visitor for update to kinward_web
    using (place_id = any ((select casework.my_care_places())::uuid[]) and left_at is null)
    with check (left_by = (select casework.me()) and place_id = any ((select casework.my_care_places())::uuid[]));
create trigger left_by_is_who_acts before insert or update on casework.visitor for each row
    execute function casework.is_who_acts('left_by', 'left_at', 'left_written_at');
grant select on casework.visitor to kinward_web;
grant insert (id, place_id, intake_id, came_as, paper, name_slot, alike, came_at, written_by, written_at, allowed_person_id,
    refused_why, words) on casework.visitor to kinward_web;
grant update (left_at, left_by, left_written_at) on casework.visitor to kinward_web;

do $$
declare
    gone text := 'intake_id in (select e.intake_id from casework.erasure e where e.state = ''confirmed'') '
        'or intake_id in (select i.id from casework.intake i where i.state = ''discarded'')';
    known text;
begin
    execute format('create policy program_finds on casework.visitor for select to kinward_jobs using (%s)', gone);
    execute format('create policy program_forgets on casework.visitor for delete to kinward_jobs using (%s)', gone);
    grant select (intake_id), delete on casework.visitor to kinward_jobs;
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known || ') or kind = ''SOMEBODY_CAME_NEAR'')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_of_consent_is_about_a_thing' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_of_consent_is_about_a_thing;
    execute 'alter table casework.task add constraint task_of_consent_is_about_a_thing check (case when '
        || 'kind = ''SOMEBODY_CAME_NEAR'' then thing_id is not null else ' || known || ' end)';
    select pg_get_expr(polqual, polrelid) into known from pg_policy
        where polname = 'things_for_who_leads' and polrelid = 'casework.task'::regclass;
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or kind = ''SOMEBODY_CAME_NEAR'')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in (''visitor''))';
end
$$;
