-- The person who acts is told to the database at the start of every transaction; without one there are no rights.
create function casework.me() returns uuid
    language sql stable parallel safe
    return nullif(pg_catalog.current_setting('kinward.person', true), '')::uuid;
comment on function casework.me() is 'The acting person of this transaction, or null when nobody acts.';
grant execute on function casework.me() to kinward_web, kinward_accounts, kinward_jobs;
