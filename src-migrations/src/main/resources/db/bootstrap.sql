-- Run by a superuser in the empty database: makes the roles and the schemas, nothing else; run again, it leaves them be.
-- Passwords are not set here: the embedded starter, the compose file or a DBA gives each role its own.

do $$
declare
    wanted text; setting text;
begin
    execute format('revoke all on database %I from public', current_database());
    foreach wanted in array array[
        'kinward_owner',         -- migrations; never at run time
        'kinward_web',           -- casework, behind row-level security
        'kinward_vault',         -- schema identity only
        'kinward_accounts',      -- schema account: people, credentials, limits, sessions
        'kinward_jobs',          -- takes tasks from the outbox
        'kinward_sealer',        -- numbers and seals audit entries
        'kinward_audit_reader',  -- who looked at what
        'kinward_snapshot',      -- builds the statistical record
        'kinward_stats',         -- reads schema statistics only
        'kinward_loader',        -- test data generator; never in production
        'kinward_backup']
    loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I login nosuperuser nocreatedb nocreaterole noinherit', wanted);
        end if;
        -- an error names the row it failed on; on a server that is not ours its log would keep a child's details
        foreach setting in array array['search_path = pg_catalog', 'lock_timeout = ''2s''',
            'idle_in_transaction_session_timeout = ''15s''', 'statement_timeout = ''5s''', 'log_parameter_max_length = 0',
            'log_parameter_max_length_on_error = 0', 'log_error_verbosity = terse', 'log_min_error_statement = panic']
        loop
            execute format('alter role %I set ', wanted) || setting;
        end loop;
        execute format('grant connect on database %I to %I', current_database(), wanted);
    end loop;
    execute format('grant temporary on database %I to kinward_loader', current_database());
end
$$;

-- A migration may take its time; a page may not.
alter role kinward_owner set statement_timeout = '0';
alter role kinward_owner set lock_timeout = '30s';
alter role kinward_loader set statement_timeout = '0';
alter role kinward_snapshot set statement_timeout = '0';
revoke all on schema public from public;

create schema if not exists migration authorization kinward_owner;
create schema if not exists casework authorization kinward_owner;
create schema if not exists identity authorization kinward_owner;
create schema if not exists account authorization kinward_owner;
create schema if not exists audit authorization kinward_owner;
create schema if not exists statistics authorization kinward_owner;

grant usage on schema migration to kinward_web;
-- the program checks at start, as the page role, that no migration is missing
alter default privileges for role kinward_owner in schema migration grant select on tables to kinward_web;
grant usage on schema casework to kinward_web, kinward_jobs, kinward_accounts, kinward_loader, kinward_snapshot;
grant usage on schema identity to kinward_vault, kinward_loader;
grant usage on schema account to kinward_web, kinward_accounts, kinward_audit_reader, kinward_loader, kinward_snapshot;
grant usage on schema audit to kinward_web, kinward_vault, kinward_accounts, kinward_sealer, kinward_audit_reader;
grant usage on schema statistics to kinward_snapshot, kinward_stats;
