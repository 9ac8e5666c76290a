-- What happened in a house is read by who cares for it and by who leads the case of a child it is about. An allegation is read by the one
-- person it went to, as long as that person has nothing to do with the house; its writer keeps only that it was passed on.
create function casework.my_houses() returns uuid[] language sql stable parallel safe
    return array(select s.scope_id from account.standing s where s.person_id = (select casework.me())
        and s.capacity in ('place_member', 'place_manager', 'on_shift') and (s.until is null or s.until > now()));
comment on function casework.my_houses() is 'Places the acting person belongs to. Standing in for its manager is none: a manager could take an allegation from whoever received it by naming that person.';
grant execute on function casework.my_houses() to kinward_web;
do $$
declare
    me text := '(select casework.me())';
    cares text := 'any ((select casework.my_care_places())::uuid[])';
    led text := 'exists (select from casework.intake i where i.id = intake_id and (i.worker_id = (select casework.my_lead()) '
        'or i.id = any ((select casework.my_covered())::uuid[])))';
    head text := 'case when confidential then written_by = ' || me || ' or (receiver_id = ' || me || ' and place_id <> all '
        '((select casework.my_houses())::uuid[])) else place_id = ' || cares
        || ' or exists (select from casework.incident_child c where c.incident_id = incident.id) end';
    child text := 'case when confidential then audience = ' || me || ' else audience = ' || cares || ' or ' || led || ' end';
    read text := 'exists (select from casework.incident i where i.id = incident_id and (not i.confidential or i.receiver_id = '
        || me || '))';
    of_writer text := 'exists (select from casework.incident i where i.id = incident_id and i.written_by = ' || me || ')';
    answers text := 'moved_by = ' || me || ' and exists (select from casework.incident i where i.id = incident_id and '
        '(i.receiver_id = ' || me || ' or (not i.confidential and i.place_id = any '
        '((select casework.my_managed_places())::uuid[]))))';
    behind record;
begin
    for behind in select * from (values
        ('incident', head, 'written_by = ' || me || ' and place_id = ' || cares),
        ('incident_told', read, of_writer),
        ('incident_child', child, 'written_by = ' || me || ' and exists (select from casework.intake i where i.id = intake_id '
            'and i.place_id = ' || cares || ')'),
        ('incident_move', read, answers),
        ('incident_receiver', 'agency_id = any ((select casework.my_agencies())::uuid[])', 'set_by = ' || me
            || ' and agency_id = any ((select casework.my_agencies())::uuid[]) and exists (select from account.person_role r '
            'where r.person_id = ' || me || ' and r.role = ''ADMINISTRATOR'')'))
        as fenced (name, seen, written)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)',
            behind.name);
        execute format('create policy reads_incidents on casework.%I for select to kinward_web using (%s)', behind.name,
            behind.seen);
        execute format('create policy writes_incidents on casework.%I for insert to kinward_web with check (%s)', behind.name,
            behind.written);
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
    end loop;
end
$$;
