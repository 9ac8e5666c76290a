-- A day of a hearing is one, whoever of those who help a child wrote it down: each of them reads it, puts it off and says what came of it.
create function casework.my_legal_intakes() returns uuid[] language sql stable parallel safe
    return array(select r.intake_id from casework.legal_right r where r.person_id = (select casework.me())
        and r.ended_at is null);
comment on function casework.my_legal_intakes() is 'Records of the children whom the acting person helps with the law now.';
grant execute on function casework.my_legal_intakes() to kinward_web;
do $$
declare
    helps text := 'kind = ''HEARING_DAY'' and (person_id = (select casework.me()) or intake_id = any ((select '
        'casework.my_legal_intakes())::uuid[]))';
    known text;
begin
    execute 'alter policy legal_aid_reads on casework.task using (' || helps || ')';
    execute 'alter policy legal_aid_ends on casework.task using (' || helps || ') with check (' || helps || ')';
    select pg_get_expr(polqual, polrelid) into known from pg_policy
        where polname = 'things_for_who_leads' and polrelid = 'casework.task'::regclass;
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or (' || helps || '))';
end
$$;
