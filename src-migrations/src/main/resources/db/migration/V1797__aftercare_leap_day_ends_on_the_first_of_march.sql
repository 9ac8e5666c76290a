-- Whoever was born on 29 February at the latest may be a child until that day is over: eighteen years later it is 1 March, on the page and in
-- the task. The guard added the years to the last day itself, and PostgreSQL makes 28 February of it: it let a day too early through.
create or replace function casework.aftercare_follows() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if new.state = 'PLANNED' or new.state_before <> 'PLANNED' or exists (select from casework.first_hour_sex_age a
            join casework.case_file f on f.intake_id = a.intake_id join account.agency g on g.id = f.agency_id
            where f.id = new.case_file_id and (a.birth_latest + interval '1 month' - interval '2 days' + interval '18 years'
                + interval '1 day') at time zone g.time_zone <= new.written_at) then
        return new;
    end if;
    raise check_violation using message = 'the person may still be a child';
end
$$;
