-- Who cares for the house reads and writes its day; nobody at run time takes it away. And what the trail speaks of.
do $$
declare
    cares text := 'place_id = any ((select casework.my_care_places())::uuid[])';
    of_activity text := 'exists (select from casework.activity a where a.id = activity_id and %s)';
    gone text := 'intake_id in (select e.intake_id from casework.erasure e where e.state = ''confirmed'') '
        'or intake_id in (select i.id from casework.intake i where i.state = ''discarded'')';
    known text;
    behind record;
begin
    for behind in select * from (values ('activity', cares, 'written_by = (select casework.me()) and ' || cares),
        ('activity_child', format(of_activity, 'true'), format(of_activity, 'a.written_by = (select casework.me()) and exists (select '
            'from casework.intake i where i.id = intake_id and i.place_id = a.place_id)'))) as fenced (name, seen, written)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', behind.name);
        execute format('create policy cares on casework.%I for select to kinward_web using (%s)', behind.name, behind.seen);
        execute format('create policy writes_in_the_house on casework.%I for insert to kinward_web with check (%s)', behind.name,
            behind.written);
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
    end loop;
    execute format('create policy program_finds on casework.activity_child for select to kinward_jobs using (%s)', gone);
    execute format('create policy program_forgets on casework.activity_child for delete to kinward_jobs using (%s)', gone);
    grant select (intake_id), delete on casework.activity_child to kinward_jobs;
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in (''apart'', ''activity''))';
end
$$;
