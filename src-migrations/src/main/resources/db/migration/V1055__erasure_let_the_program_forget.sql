-- The program's own role forgets a record whose erasure is confirmed, and no other: not by a forgotten WHERE either.
create policy program_ends on casework.legal_hold to kinward_jobs using (true);
create policy program_ends on casework.legal_hold_words to kinward_jobs using (true);
create policy program_ends on casework.erasure_words to kinward_jobs using (true);
create policy program_ends on casework.erasure to kinward_jobs using (true)
    with check (state in ('expired', 'done') or reason = 'COPY_RESTORED');
grant select, delete on casework.legal_hold to kinward_jobs;
grant select (hold_id), delete on casework.legal_hold_words to kinward_jobs;
grant select (erasure_id), delete on casework.erasure_words to kinward_jobs;
grant select, insert on casework.erasure to kinward_jobs;
grant update (state, answered_at) on casework.erasure to kinward_jobs;

do $$
declare
    confirmed text := 'select e.intake_id from casework.erasure e where e.state = ''confirmed''';
    of_file text := 'select f.id from casework.case_file f where f.intake_id in (' || confirmed || ')';
    forgotten record;
begin
    for forgotten in select * from (values
        ('consent_said', 'consent_id', 'select c.id from casework.consent c where c.case_file_id in (' || of_file || ')'),
        ('emergency_review', 'emergency_id', 'select m.id from casework.emergency m where m.case_file_id in (' || of_file || ')'),
        ('consent', 'case_file_id', of_file), ('emergency', 'case_file_id', of_file),
        ('answers_for_child', 'case_file_id', of_file), ('note', 'case_file_id', of_file),
        ('worker_assigned', 'case_file_id', of_file)) as rows (name, of, those)
    loop
        execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('grant select (%I), delete on casework.%I to kinward_jobs', forgotten.of, forgotten.name);
    end loop;
    execute format('create policy program_forgets on casework.case_file for delete to kinward_jobs using (intake_id in (%s))', confirmed);
    execute format('create policy program_forgets on casework.child for delete to kinward_jobs using (intake_id in (%s))', confirmed);
end
$$;
grant select (id) on casework.consent, casework.emergency to kinward_jobs;
grant delete on casework.case_file, casework.child to kinward_jobs;
-- Another child's page may say "stays near this child".
grant update (stays_near_id, stays_near_id_standing) on casework.first_hour_tonight to kinward_jobs;
