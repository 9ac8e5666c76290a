-- Where a child is counts as identity: who cares for the place reads the house, and of one child its lead worker and cover as
-- well. Nobody at run time takes a row away; of a stay and of a search only the end is written.
do $$
declare
    cares text := 'place_id = any ((select casework.my_care_places())::uuid[])';
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and %s(f.worker_id = (select '
        'casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) or f.place_id = any ((select '
        'casework.my_care_places())::uuid[])))';
    of_child text := 'exists (select from casework.intake i where i.id = intake_id and (i.worker_id = (select '
        'casework.my_lead()) or i.id = any ((select casework.my_covered())::uuid[]) or i.place_id = any ((select '
        'casework.my_care_places())::uuid[])))';
    with_stay text := 'exists (select from casework.stay s where s.id = stay_id)';
    in_house text := with_stay || ' and (room_id is null or exists (select from account.room r join casework.stay s '
        'on s.place_id = r.place_id where r.id = room_id and s.id = stay_id))';
    with_count text := 'exists (select from casework.head_count c where c.id = count_id)';
    with_search text := 'exists (select from casework.search s where s.id = search_id)';
    behind record;
begin
    for behind in select * from (values
        ('stay', format(of_case, ''), format(of_case, 'f.place_id = stay.place_id and '), 'arrived_by'),
        ('stay_room', with_stay, in_house, 'written_by'), ('handing_over', with_stay, with_stay, 'handed_by'),
        ('head_count', cares, cares, 'counted_by'), ('head_count_line', with_count, with_count, null),
        ('search', of_child, of_child, 'begun_by'), ('search_seen', with_search, with_search, 'written_by'),
        ('search_step', with_search, with_search, 'taken_by'), ('shift_note', cares, cares, 'written_by'),
        ('house_read', cares || ' and read_by = (select casework.me())', cares, 'read_by'))
        as fenced (name, seen, written, writer)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)',
            behind.name);
        execute format('create policy cares_or_leads on casework.%I for select to kinward_web using (%s)', behind.name,
            behind.seen);
        execute format('create policy writes_in_the_house on casework.%I for insert to kinward_web with check (%s%s)',
            behind.name, coalesce(behind.writer || ' = (select casework.me()) and ', ''), behind.written);
        if behind.name in ('stay', 'search') then
            execute format('create policy ends_in_the_house on casework.%I for update to kinward_web using (%s)',
                behind.name, behind.seen);
        end if;
        execute format('grant select on casework.%I to kinward_web', behind.name);
        if behind.name not in ('stay', 'search') then
            execute format('grant insert on casework.%I to kinward_web', behind.name);
        end if;
    end loop;
end
$$;
grant insert (id, case_file_id, place_id, arrived_at, arrived_by, written_at) on casework.stay to kinward_web;
grant update (left_at, left_how, left_by, left_written_at) on casework.stay to kinward_web;
grant insert (id, intake_id, place_id, begun_by, begun_at) on casework.search to kinward_web;
grant update (ended_at, ended_how, ended_words, ended_by) on casework.search to kinward_web;
create policy manager_decides on casework.search as restrictive for update to kinward_web using (true) with check (
    ended_how is distinct from 'NOT_FOUND' or place_id = any ((select casework.my_managed_places())::uuid[]));
