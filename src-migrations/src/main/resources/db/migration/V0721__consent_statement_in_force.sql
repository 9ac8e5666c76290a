-- One place says which version of the data-use statement is in force, for the page that shows it and for the list of what
-- stands around a child.
create function casework.statement_in_force(country text) returns uuid
    language sql stable set search_path = pg_catalog
    return (select v.id from casework.data_use_statement v
        where v.country in ('', statement_in_force.country)
        order by v.country desc, v.number desc limit 1);
comment on function casework.statement_in_force(text) is
    'Surrogate of the version in force: the newest of the country, else the newest that came with the program.';
revoke all on function casework.statement_in_force(text) from public;
grant execute on function casework.statement_in_force(text) to kinward_web;
