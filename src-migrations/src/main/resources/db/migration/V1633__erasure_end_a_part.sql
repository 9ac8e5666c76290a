-- The program carries out what two people decided about a part, and nothing else: that photographs were taken away is written down in the
-- name of who asked; the vault lets go of what sealed slots held before.
create policy program_ends_part on casework.document_line for insert to kinward_jobs with check (move = 'TAKEN_AWAY'
    and exists (select from casework.document d join casework.case_file f on f.id = d.case_file_id
        join casework.erasure e on e.intake_id = f.intake_id and e.state = 'part_confirmed' and e.part = 'PHOTOGRAPHS'
        where d.id = document_id and d.photograph and e.asked_by = said_by));
grant insert on casework.document_line to kinward_jobs;
grant select (put_by) on casework.document to kinward_jobs;
grant select (number) on casework.document_line to kinward_jobs;
grant delete on identity.former_value to kinward_vault;
create function identity.former_value_stays() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    raise check_violation using message = 'what a slot held before goes with the child';
end
$$;
comment on function identity.former_value_stays() is 'Refuses to take away what a slot held before.';
-- What goes with the child is taken away by the owner of the table.
create trigger former_value_stays before delete on identity.former_value for each row
    when (current_user = 'kinward_vault' and old.field <> 'SUSPECTED_PERSON') execute function identity.former_value_stays();
do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in (''photographs'', '
        || '''suspects''))';
end
$$;
