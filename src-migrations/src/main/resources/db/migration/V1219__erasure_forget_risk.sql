-- With a record goes what was written down about danger and about what opened the door.
do $$
declare
    of_file text := 'select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed'')';
    forgotten record;
begin
    for forgotten in select * from (values
        ('danger_settled', 'assessment_id', 'select a.id from casework.danger_assessment a where a.case_file_id in ('
            || of_file || ')'),
        ('danger_level', 'case_file_id', of_file), ('danger_assessment', 'case_file_id', of_file),
        ('safety_action_end', 'action_id', 'select a.id from casework.safety_action a where a.case_file_id in ('
            || of_file || ')'),
        ('safety_action', 'case_file_id', of_file),
        ('factor_line', 'factor_id', 'select o.id from casework.factor o where o.case_file_id in (' || of_file || ')'),
        ('factor_tipped', 'factor_id', 'select o.id from casework.factor o where o.case_file_id in (' || of_file || ')'),
        ('factor', 'case_file_id', of_file)) as rows (name, of, those)
    loop
        execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('grant select (%I), delete on casework.%I to kinward_jobs', forgotten.of, forgotten.name);
    end loop;
end
$$;
grant select (id) on casework.danger_assessment, casework.safety_action, casework.factor to kinward_jobs;
