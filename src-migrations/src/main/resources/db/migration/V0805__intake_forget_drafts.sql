-- With a discarded draft goes everything that was said in it; what older versions left behind goes now.
delete from casework.answer_before where intake_id in (select id from casework.intake where state = 'discarded');
delete from casework.task where intake_id in (select id from casework.intake where state = 'discarded');
update casework.intake set found_with = null
    where found_with in (select id from casework.intake where state = 'discarded');
delete from casework.idempotency
    where result in (select id::text from casework.intake where state = 'discarded');

-- The result of the form that started it names it. The case keeps other results from being read as a surrogate.
do $$
declare
    names_a_discarded_draft text := 'case when result ~ ''^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'' then exists '
        '(select from casework.intake i where i.id = result::uuid and i.state = ''discarded'') else false end';
begin
    execute 'create policy program_forgets on casework.idempotency for delete to kinward_jobs using ('
        || names_a_discarded_draft || ')';
    execute 'create policy program_finds on casework.idempotency for select to kinward_jobs using ('
        || names_a_discarded_draft || ')';
end
$$;
grant select (result) on casework.idempotency to kinward_jobs;
