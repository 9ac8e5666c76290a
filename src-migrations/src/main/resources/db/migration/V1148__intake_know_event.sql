-- Answers may come from an event; the closed list of things takes events and what is sealed beside them.
create or replace function casework.is_source(told_by text) returns boolean
    language sql immutable parallel safe
    return told_by in ('SEEN', 'CHILD', 'ESCORT', 'PAPER', 'SOMEONE_ELSE', 'WORKER', 'EVENT');
alter table casework.account_used drop constraint account_used_told_by_known;
alter table casework.account_used add constraint account_used_told_by_known check (casework.is_source(told_by));

do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known
        || ') or object in (''event'', ''suspected_person''))';
end
$$;
