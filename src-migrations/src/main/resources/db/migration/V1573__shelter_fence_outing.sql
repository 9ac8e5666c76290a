-- Where a child will be counts as identity (F101): who reads the stay reads its ways out. Who works for the house of the stay writes them.
do $$
declare
    stay text := 'exists (select from casework.stay s where s.id = stay_id)';
    outing text := 'exists (select from casework.outing o where o.id = outing_id)';
    known text;
    behind record;
begin
    for behind in select * from (values
        ('outing', stay, 'planned_by', ' and (staff_person_id is null or exists (select from account.person p join casework.stay s '
            'on s.id = stay_id join account.place l on l.id = s.place_id and l.agency_id = p.agency_id where p.id = staff_person_id))'),
        ('outing_move', outing, 'moved_by', '')) as fenced (name, seen, writer, more)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', behind.name);
        execute format('create policy cares_or_leads on casework.%I for select to kinward_web using (%s)', behind.name, behind.seen);
        execute format('create policy writes_in_the_house on casework.%I for insert to kinward_web with check (%I = (select '
            'casework.me()) and %s%s)', behind.name, behind.writer, behind.seen, behind.more);
    end loop;
    grant select, insert on casework.outing to kinward_web;
    grant select, insert (outing_id, state, at, moved_by, moved_at) on casework.outing_move to kinward_web;
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in (''outing''))';
end
$$;
