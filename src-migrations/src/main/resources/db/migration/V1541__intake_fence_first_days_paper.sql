-- For who works on the case; refused on a closed file; the trail knows it.
do $$
declare
    of_case text := 'exists (select from casework.intake i where i.id = intake_id and i.state = ''created'' and '
        '(i.worker_id = (select casework.my_lead()) or i.id = any ((select casework.my_covered())::uuid[]) '
        'or i.place_id = any ((select casework.my_managed_places())::uuid[])))';
    known text;
begin
    alter table casework.first_days_paper enable row level security;
    alter table casework.first_days_paper force row level security;
    create policy owner_migrates on casework.first_days_paper to kinward_owner using (true) with check (true);
    execute format('create policy works_on_the_case on casework.first_days_paper to kinward_web using (%s) with check (%s)',
        of_case, of_case || ' and written_by = (select casework.me())');
    create policy program_ends on casework.first_days_paper to kinward_jobs using (true);
    grant select, insert on casework.first_days_paper to kinward_web;
    grant select, delete on casework.first_days_paper to kinward_jobs;
    create trigger file_is_open before insert on casework.first_days_paper for each row
        execute function casework.file_of_record_is_open();
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known
        || ') or object in (''child_paper'', ''decision_number''))';
end
$$;
