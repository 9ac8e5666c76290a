-- The rule is set by an administrator. A day is given by the program, moved on by a manager of the place once it has come, and read
-- by who works on the case. With a record it goes.
do $$
declare
    fenced text;
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = '
        '(select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) '
        'or f.place_id = any ((select casework.my_managed_places())::uuid[])))';
    known text;
begin
    foreach fenced in array array['retention_rule', 'retention_line'] loop
        execute format('alter table casework.%I enable row level security', fenced);
        execute format('alter table casework.%I force row level security', fenced);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', fenced);
        execute format('create policy program_reads on casework.%I for select to kinward_jobs using (true)', fenced);
        execute format('grant select, insert on casework.%I to kinward_web', fenced);
    end loop;
    execute 'create policy works_on_the_case on casework.retention_line for select to kinward_web using (' || of_case || ')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in (''retention'', '
        || '''retentions'', ''retention_rule''))';
end
$$;
create policy of_my_agency on casework.retention_rule for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy administrator_sets on casework.retention_rule for insert to kinward_web
    with check (set_by = (select casework.me()) and agency_id = any ((select casework.my_agencies())::uuid[])
        and exists (select from account.person_role r where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'));
create policy manager_keeps_on on casework.retention_line for insert to kinward_web with check (written_by = (select casework.me())
    and exists (select from casework.case_file f where f.id = case_file_id and f.state = 'closed'
        and f.place_id = any ((select casework.my_managed_places())::uuid[])));
create policy program_gives on casework.retention_line for insert to kinward_jobs with check (written_by is null);
create policy program_forgets on casework.retention_line for delete to kinward_jobs using (case_file_id in
    (select f.id from casework.case_file f where f.intake_id in (select e.intake_id from casework.erasure e where e.state = 'confirmed')));
grant select (case_file_id, closing_number, number), delete, insert (case_file_id, closing_number, number, due_on, because, written_at)
    on casework.retention_line to kinward_jobs;
grant select on casework.retention_rule to kinward_jobs;
create policy program_reads on casework.file_move for select to kinward_jobs using (true);
grant select (number, state, moved_at) on casework.file_move to kinward_jobs;

create function casework.retention_follows() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if new.number > 1 and not exists (select from casework.retention_line b join casework.case_file f on f.id = b.case_file_id
            join account.agency g on g.id = f.agency_id where b.case_file_id = new.case_file_id
            and b.closing_number = new.closing_number and b.number = new.number - 1
            and b.due_on <= (new.written_at at time zone g.time_zone)::date
            and new.due_on > (new.written_at at time zone g.time_zone)::date) then
        raise check_violation using message = 'nobody moves a day on before it has come';
    end if;
    return new;
end
$$;
comment on function casework.retention_follows() is 'Refuses a later day before the one that holds has come.';
create trigger retention_follows before insert on casework.retention_line for each row execute function casework.retention_follows();
