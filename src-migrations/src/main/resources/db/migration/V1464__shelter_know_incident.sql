-- The trail takes what incidents are about. With a record goes its line in each, and the incident whose last child it was: its words speak
-- of that child. Where others were there, it stays with them. An allegation stays, without number and call word: whoever is accused
-- could otherwise end it by ending a draft, or by asking for a record to be erased.
do $$
declare
    known text;
    gone text := '(select e.intake_id from casework.erasure e where e.state = ''confirmed'') or intake_id in '
        '(select i.id from casework.intake i where i.state = ''discarded'')';
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in '
        || '(''incident'', ''incidents'', ''incident_receiver''))';
    execute 'create policy program_forgets on casework.incident_child for delete to kinward_jobs using (intake_id in ' || gone || ')';
end
$$;
-- whose lines are left is found by comparing keys, nothing else
create policy program_finds on casework.incident_child for select to kinward_jobs using (true);
grant select (incident_id, intake_id), delete on casework.incident_child to kinward_jobs;
create policy program_finds on casework.incident for select to kinward_jobs
    using (not confidential and not exists (select from casework.incident_child c where c.incident_id = incident.id));
create policy program_forgets on casework.incident for delete to kinward_jobs
    using (not confidential and not exists (select from casework.incident_child c where c.incident_id = incident.id));
grant select (id, confidential), delete on casework.incident to kinward_jobs;

create function casework.incident_of_nobody() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    delete from casework.incident i where i.id = old.incident_id and not i.confidential
        and not exists (select from casework.incident_child c where c.incident_id = i.id);
    return null;
end
$$;
comment on function casework.incident_of_nobody() is 'An incident of the house goes with its last child; an allegation stays with whom it went to.';
create trigger incident_of_nobody after delete on casework.incident_child
    for each row execute function casework.incident_of_nobody();
