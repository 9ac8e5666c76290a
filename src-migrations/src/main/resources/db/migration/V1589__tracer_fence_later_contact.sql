-- For who works on the case, open or closed; managers read those of their places in a list. Nothing is written that the child
-- has not agreed to. What the trail speaks of. With a record it goes.
alter table casework.later_contact enable row level security;
alter table casework.later_contact force row level security;
create policy owner_migrates on casework.later_contact to kinward_owner using (true) with check (true);
do $$
declare
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = '
        '(select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) '
        'or f.place_id = any ((select casework.my_managed_places())::uuid[])))';
    of_file text := 'case_file_id in (select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed''))';
    known text;
begin
    execute 'create policy works_on_the_case on casework.later_contact for select to kinward_web using (' || of_case || ')';
    execute 'create policy writes_on_the_case on casework.later_contact for insert to kinward_web with check '
        '(written_by = (select casework.me()) and ' || of_case || ')';
    execute 'create policy program_finds on casework.later_contact for select to kinward_jobs using (' || of_file || ')';
    execute 'create policy program_forgets on casework.later_contact for delete to kinward_jobs using (' || of_file || ')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in (''later_contact'', '
        || '''later_contacts''))';
end
$$;
grant select, insert on casework.later_contact to kinward_web;
grant select (case_file_id), delete on casework.later_contact to kinward_jobs;
create policy child_has_agreed on casework.later_contact as restrictive for insert to kinward_web with check ((select s.state
    from casework.consent c join casework.consent_said s on s.consent_id = c.id where c.case_file_id = later_contact.case_file_id
    and c.extra_use = 'LATER_CONTACT' and s.whose = 'CHILD' order by s.turn desc limit 1) = 'AGREED');
