-- Who cares for the house reads and writes it; lead worker and cover read that there is somebody, and not who. Nobody takes it away.
do $$
declare
    cares text := 'place_id = any ((select casework.my_care_places())::uuid[])';
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and %s(f.worker_id = (select '
        'casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) or f.place_id = any ((select '
        'casework.my_care_places())::uuid[])))';
    one text := 'exists (select from casework.apart_child c where c.id = apart.id)';
    gone text := 'case_file_id in (select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed''))';
    of_gone text := 'id in (select c.id from casework.apart_child c)';
    behind record;
begin
    for behind in select * from (values ('apart', cares || ' or ' || one, cares),
        ('apart_child', format(of_case, ''), cares || ' and ' || format(of_case, 'f.place_id = apart_child.place_id and ')))
        as fenced (name, seen, written)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', behind.name);
        execute format('create policy cares_or_leads on casework.%I for select to kinward_web using (%s)', behind.name, behind.seen);
        execute format('create policy writes_in_the_house on casework.%I for insert to kinward_web with check (written_by = (select '
            'casework.me()) and %s)', behind.name, behind.written);
    end loop;
    execute format('create policy ends_once on casework.apart for update to kinward_web using (ended_at is null and (%s or %s)) '
        'with check (ended_by = (select casework.me()))', cares, one);
    execute format('create policy program_finds on casework.apart_child for select to kinward_jobs using (%s)', gone);
    execute format('create policy program_forgets on casework.apart_child for delete to kinward_jobs using (%s)', gone);
    execute format('create policy program_finds on casework.apart for select to kinward_jobs using (%s)', of_gone);
    execute format('create policy program_forgets on casework.apart for delete to kinward_jobs using (%s)', of_gone);
end
$$;
create trigger ended_by_is_who_acts before insert or update on casework.apart for each row
    execute function casework.is_who_acts('ended_by', 'ended_at');
create trigger file_is_open before insert on casework.apart_child for each row execute function casework.file_is_open();
grant select, insert (id, place_id, said_by, until_on, sealed, written_by, written_at) on casework.apart to kinward_web;
grant update (ended_by, ended_at) on casework.apart to kinward_web;
grant select, insert on casework.apart_child to kinward_web;
grant select (id, case_file_id), delete on casework.apart_child to kinward_jobs;
grant select (id), delete on casework.apart to kinward_jobs;
