-- A plan, promises, work and help for the family are for who works on the case: lead worker, who covers, managers of the place.
-- Who is only on shift, an administrator and an auditor read nothing of it. Nobody at run time changes or deletes a row.
do $$
declare
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = '
        '(select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) '
        'or f.place_id = any ((select casework.my_managed_places())::uuid[])))';
    with_plan text := 'exists (select from casework.plan p where p.id = plan_id)';
    behind record;
begin
    for behind in select * from (values ('plan', of_case, 'written_by'), ('plan_line', with_plan, 'moved_by'),
        ('plan_goal', with_plan, 'written_by'),
        ('plan_step', 'exists (select from casework.plan_goal g where g.id = goal_id)', 'written_by'),
        ('plan_step_line', 'exists (select from casework.plan_step s where s.id = step_id)', 'moved_by'),
        ('plan_talk', with_plan, 'written_by'), ('promise', of_case, 'written_by'),
        ('promise_line', 'exists (select from casework.promise p where p.id = promise_id)', 'moved_by'),
        ('school_offer', of_case, 'written_by'), ('work_look', of_case, 'written_by'),
        ('family_help', of_case, 'written_by'),
        ('family_help_line', 'exists (select from casework.family_help h where h.id = help_id)', 'moved_by'))
        as fenced (name, seen, writer)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)',
            behind.name);
        execute format('create policy works_on_the_case on casework.%I for select to kinward_web using (%s)', behind.name,
            behind.seen);
        execute format('create policy writes_on_the_case on casework.%I for insert to kinward_web with check '
            '(%I = (select casework.me()) and %s)', behind.name, behind.writer, behind.seen);
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
    end loop;
end
$$;
