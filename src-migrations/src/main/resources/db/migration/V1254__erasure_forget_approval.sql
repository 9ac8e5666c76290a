-- With a record goes what was asked and answered about it.
do $$
declare
    of_file text := 'case_file_id in (select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed''))';
begin
    execute 'create policy program_finds on casework.approval for select to kinward_jobs using (' || of_file || ')';
    execute 'create policy program_forgets on casework.approval for delete to kinward_jobs using (' || of_file || ')';
end
$$;
grant select (case_file_id), delete on casework.approval to kinward_jobs;
