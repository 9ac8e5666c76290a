-- With a record goes what was written down about following the child up.
do $$
declare
    of_file text := 'select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed'')';
    of_contact text := 'select c.id from casework.follow_up_contact c where c.case_file_id in (' || of_file || ')';
    of_visit text := 'select v.id from casework.follow_up_visit v where v.case_file_id in (' || of_file || ')';
    of_sighting text := 'select s.id from casework.sighting s where s.case_file_id in (' || of_file || ')';
    forgotten record;
begin
    for forgotten in select * from (values ('follow_up_plan', 'case_file_id', of_file),
        ('follow_up_end', 'case_file_id', of_file), ('follow_up_contact', 'case_file_id', of_file),
        ('follow_up_contact_end', 'contact_id', of_contact), ('follow_up_appointment', 'contact_id', of_contact),
        ('follow_up_search', 'contact_id', of_contact), ('follow_up_visit', 'case_file_id', of_file),
        ('follow_up_back', 'visit_id', of_visit), ('follow_up_heard', 'visit_id', of_visit),
        ('follow_up_answer', 'visit_id', of_visit), ('sighting', 'case_file_id', of_file),
        ('sighting_check', 'sighting_id', of_sighting)) as rows (name, of, those)
    loop
        execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('grant select (%I), delete on casework.%I to kinward_jobs', forgotten.of, forgotten.name);
    end loop;
end
$$;
grant select (id) on casework.follow_up_contact, casework.follow_up_visit, casework.sighting to kinward_jobs;
