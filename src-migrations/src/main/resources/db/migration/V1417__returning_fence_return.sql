-- Returns are for who works on the case: lead worker, who covers, managers of the place. Where a child will be is identity
-- (F101). A manager says why something may be missing. A child sets off by the very version to which somebody else agreed.
do $$
declare
    leads text := 'f.worker_id = (select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[])
        or f.place_id = any ((select casework.my_managed_places())::uuid[])';
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (' || leads || '))';
    with_return text := 'exists (select from casework.return_home r where r.id = return_id)';
    with_family text := 'exists (select from casework.return_family y where y.id = family_id)';
    with_step text := 'exists (select from casework.return_step s where s.id = step_id)';
    managed text := 'exists (select from casework.return_home r join casework.case_file f on f.id = r.case_file_id '
        'where r.id = return_id and f.place_id = any ((select casework.my_managed_places())::uuid[]))';
    agreed text := '(state <> ''ON_THE_WAY'' or exists (select from casework.approval a where a.kind = ''RETURN'' '
        'and a.subject_id = return_id and a.subject_version = version and (a.state = ''APPROVED'' '
        'or a.state = ''WAITING'' and a.ground = ''MANAGER_ASKS'')))';
    behind record;
begin
    for behind in select * from (values ('return_family', of_case, of_case, 'found_by'),
        ('return_family_line', with_family, with_family, 'written_by'),
        ('return_home_visit', with_family, with_family, 'written_by'), ('return_wish', of_case, of_case, 'written_by'),
        ('return_step', of_case, of_case, 'planned_by'), ('return_step_end', with_step, with_step, 'said_by'),
        ('return_home', of_case, of_case, 'begun_by'), ('return_line', with_return, with_return, 'written_by'),
        ('return_receiver', with_return, with_return, 'asked_by'), ('return_emergency', with_return, managed, 'said_by'),
        ('return_move', with_return, with_return || ' and ' || agreed, 'moved_by'),
        ('return_arrival', with_return, with_return, 'handed_by')) as fenced (name, seen, written, writer)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)',
            behind.name);
        execute format('create policy works_on_the_case on casework.%I for select to kinward_web using (%s)', behind.name,
            behind.seen);
        execute format('create policy writes_on_the_case on casework.%I for insert to kinward_web with check '
            '(%I = (select casework.me()) and %s)', behind.name, behind.writer, behind.written);
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
        if behind.name in ('return_family', 'return_wish', 'return_step', 'return_home') then
            execute format('create trigger file_is_open before insert on casework.%I for each row '
                'execute function casework.file_is_open()', behind.name);
        end if;
    end loop;
end
$$;
