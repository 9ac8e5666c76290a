-- With a record goes what was known of its documents; the vault's rows go with the child.
do $$
declare
    of_file text := 'select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed'')';
    of_document text := 'select d.id from casework.document d where d.case_file_id in (' || of_file || ')';
    forgotten record;
begin
    for forgotten in select * from (values ('document', 'case_file_id', of_file),
        ('document_line', 'document_id', of_document)) as rows (name, of, those)
    loop
        execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%I in (%s))',
            forgotten.name, forgotten.of, forgotten.those);
        execute format('grant select (%I), delete on casework.%I to kinward_jobs', forgotten.of, forgotten.name);
    end loop;
end
$$;
-- what the vault holds and casework does not know is found by comparing keys, nothing else
create policy program_compares on casework.document for select to kinward_jobs using (true);
grant select (id) on casework.document to kinward_jobs;
