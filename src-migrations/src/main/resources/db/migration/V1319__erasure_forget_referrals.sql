-- With a record go its referrals and what was shared with them.
do $$
declare
    of_file text := 'select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed'')';
    forgotten record;
begin
    for forgotten in select * from (values
        ('referral_share', 'referral_id', 'select r.id from casework.referral r where r.case_file_id in (' || of_file || ')'),
        ('referral_reason', 'referral_id', 'select r.id from casework.referral r where r.case_file_id in (' || of_file || ')'),
        ('referral_line', 'referral_id', 'select r.id from casework.referral r where r.case_file_id in (' || of_file || ')'),
        ('referral', 'case_file_id', of_file)) as rows (name, of, those)
    loop
        execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('grant select (%I), delete on casework.%I to kinward_jobs', forgotten.of, forgotten.name);
    end loop;
end
$$;
grant select (id) on casework.referral to kinward_jobs;
