-- When a child is erased its label stays used, so that nobody uses it again; the day and the person go.
create policy program_forgets on casework.label to kinward_jobs
    using (used_at is not null) with check (used_at is not null and used_by is null);
grant select (symbols, used_at), update (used_at, used_by) on casework.label to kinward_jobs;

-- No draft takes the number of a label that is void, whatever a page does.
create policy not_beside_its_label on casework.intake as restrictive for insert to kinward_web with check (
    not exists (select from casework.label l where l.symbols = reference and l.void_at is not null));

-- The closed list of things takes a sheet of labels.
do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known
        || ') or object in (''label_sheet''))';
end
$$;
