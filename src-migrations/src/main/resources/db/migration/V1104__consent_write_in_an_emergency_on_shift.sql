-- At two in the morning whoever is on shift writes down what cannot wait, and reads back what they decided themselves and
-- nothing else of consent; the tasks that follow from it open with it.
create policy on_shift_writes on casework.emergency for insert to kinward_web with check (
    decided_by = (select casework.me()) and exists (select from casework.case_file f where f.id = case_file_id
        and f.place_id = any ((select casework.my_care_places())::uuid[])));
create policy who_decided_reads on casework.emergency for select to kinward_web using (
    decided_by = (select casework.me()) and exists (select from casework.case_file f where f.id = case_file_id));
do $$
declare
    known text;
begin
    select pg_get_expr(polqual, polrelid) into known from pg_policy
        where polname = 'things_for_who_leads' and polrelid = 'casework.task'::regclass;
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or (kind in (''REVIEW_EMERGENCY'', '
        || '''TELL_CHILD'') and exists (select from casework.emergency e where e.id = thing_id '
        || 'and e.decided_by = (select casework.me()))))';
end
$$;
