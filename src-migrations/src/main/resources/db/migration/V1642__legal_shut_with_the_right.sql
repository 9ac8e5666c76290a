-- With the right goes everything that it opened: who helped no longer reads the row of the right, nor the days that were kept.
do $$
declare
    helps text := 'kind = ''HEARING_DAY'' and intake_id = any ((select casework.my_legal_intakes())::uuid[])';
    known text;
begin
    select pg_get_expr(polqual, polrelid) into known from pg_policy
        where polname = 'legal_aid_reads' and polrelid = 'casework.legal_right'::regclass;
    execute 'alter policy legal_aid_reads on casework.legal_right using ((' || known || ') and (ended_at is null or person_id <> '
        || '(select casework.me()) or exists (select from casework.case_file f where f.id = case_file_id)))';
    execute 'alter policy legal_aid_reads on casework.task using (' || helps || ')';
    execute 'alter policy legal_aid_ends on casework.task using (' || helps || ') with check (' || helps || ')';
end
$$;
