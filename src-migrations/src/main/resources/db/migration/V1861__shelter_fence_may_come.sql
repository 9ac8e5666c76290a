-- Whoever cares for the child reads who may come near it: the duty carer at night, too. Who works on the case writes and ends it; who manages
-- the house agrees to who may take it along.
do $$
declare
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = (select casework.my_lead()) '
        'or f.intake_id = any ((select casework.my_covered())::uuid[]) or f.place_id = any ((select casework.%s())::uuid[])))';
    managed text := 'exists (select from casework.case_file f where f.id = case_file_id '
        'and f.place_id = any ((select casework.my_managed_places())::uuid[]))';
    gone text := 'case_file_id in (select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed''))';
    known text;
begin
    alter table casework.may_come enable row level security;
    alter table casework.may_come force row level security;
    create policy owner_migrates on casework.may_come to kinward_owner using (true) with check (true);
    execute format('create policy cares_or_leads on casework.may_come for select to kinward_web using (%s)',
        format(of_case, 'my_care_places'));
    execute format('create policy writes_who_leads on casework.may_come for insert to kinward_web with check (written_by = (select '
        'casework.me()) and agreed_by is null and ended_by is null and %s)', format(of_case, 'my_managed_places'));
    execute format('create policy agrees_or_ends on casework.may_come for update to kinward_web using (ended_at is null and %s) '
        'with check (true)', format(of_case, 'my_managed_places'));
    execute format('create policy agrees_who_manages on casework.may_come as restrictive for update to kinward_web using (true) '
        'with check (agreed_by is distinct from (select casework.me()) or %s)', managed);
    execute format('create policy program_finds on casework.may_come for select to kinward_jobs using (%s)', gone);
    execute format('create policy program_forgets on casework.may_come for delete to kinward_jobs using (%s)', gone);
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in (''may_come''))';
end
$$;
create trigger agreed_by_is_who_acts before insert or update on casework.may_come for each row
    execute function casework.is_who_acts('agreed_by', 'agreed_at');
create trigger ended_by_is_who_acts before insert or update on casework.may_come for each row
    execute function casework.is_who_acts('ended_by', 'ended_at');
create trigger file_is_open before insert on casework.may_come for each row execute function casework.file_is_open();
grant select, insert (id, case_file_id, may, came_as, name_slot, paper, from_on, until_on, reason, alike, written_by, written_at)
    on casework.may_come to kinward_web;
grant update (agreed_by, agreed_at, ended_by, ended_at) on casework.may_come to kinward_web;
grant select (id, case_file_id), delete on casework.may_come to kinward_jobs;
