-- With a record goes what was written about going home.
do $$
declare
    of_file text := 'select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed'')';
    of_family text := 'select y.id from casework.return_family y where y.case_file_id in (' || of_file || ')';
    of_step text := 'select s.id from casework.return_step s where s.case_file_id in (' || of_file || ')';
    of_return text := 'select r.id from casework.return_home r where r.case_file_id in (' || of_file || ')';
    forgotten record;
begin
    for forgotten in select * from (values ('return_arrival', 'return_id', of_return), ('return_move', 'return_id', of_return),
        ('return_emergency', 'return_id', of_return), ('return_receiver', 'return_id', of_return),
        ('return_line', 'return_id', of_return), ('return_home', 'case_file_id', of_file),
        ('return_step_end', 'step_id', of_step), ('return_step', 'case_file_id', of_file),
        ('return_home_visit', 'family_id', of_family), ('return_family_line', 'family_id', of_family),
        ('return_family', 'case_file_id', of_file), ('return_wish', 'case_file_id', of_file)) as rows (name, of, those)
    loop
        execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('grant select (%I), delete on casework.%I to kinward_jobs', forgotten.of, forgotten.name);
    end loop;
end
$$;
grant select (id) on casework.return_family, casework.return_step, casework.return_home to kinward_jobs;
