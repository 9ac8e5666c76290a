-- With a record goes its plan, what the child was promised, and what was written about school, work and help for the family.
do $$
declare
    of_file text := 'select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed'')';
    of_plan text := 'select p.id from casework.plan p where p.case_file_id in (' || of_file || ')';
    of_goal text := 'select g.id from casework.plan_goal g where g.case_file_id in (' || of_file || ')';
    forgotten record;
begin
    for forgotten in select * from (values
        ('plan_step_line', 'step_id', 'select s.id from casework.plan_step s where s.goal_id in (' || of_goal || ')'),
        ('plan_step', 'goal_id', of_goal), ('plan_goal', 'case_file_id', of_file), ('plan_talk', 'plan_id', of_plan),
        ('plan_line', 'plan_id', of_plan), ('plan', 'case_file_id', of_file),
        ('promise_line', 'promise_id', 'select m.id from casework.promise m where m.case_file_id in (' || of_file || ')'),
        ('promise', 'case_file_id', of_file), ('work_look', 'case_file_id', of_file),
        ('school_offer', 'case_file_id', of_file),
        ('family_help_line', 'help_id', 'select h.id from casework.family_help h where h.case_file_id in (' || of_file || ')'),
        ('family_help', 'case_file_id', of_file)) as rows (name, of, those)
    loop
        execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('grant select (%I), delete on casework.%I to kinward_jobs', forgotten.of, forgotten.name);
    end loop;
end
$$;
grant select (id) on casework.plan, casework.plan_step, casework.promise, casework.family_help to kinward_jobs;
grant select (id, case_file_id) on casework.plan_goal to kinward_jobs;
