-- The same rule as Age.bestYearOn in the program, for lists that narrow by age; a test compares the two.
create function casework.age_today(form text, best integer, told_on date, born_latest date, today date) returns integer
    language sql immutable parallel safe set search_path = pg_catalog as $$
    select case when form = 'BIRTH_DAY'
        then greatest(best, extract(year from
            age(today::timestamp, (born_latest + interval '1 month' - interval '1 day')::timestamp))::integer)
        else best + greatest(0, extract(year from age(today::timestamp, told_on::timestamp))::integer) end
$$;
comment on function casework.age_today(text, integer, date, date, date)
    is 'Best single year on a day: by the month of birth where it is known, else years told and years gone by since.';
grant execute on function casework.age_today(text, integer, date, date, date) to kinward_web;
