-- What was ticked of sexual violence has a key of its own in the vault. What was done with it is written down like with any other detail.
do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known
        || ') or object in (''health_apart'', ''health_apart_found''))';
end
$$;
