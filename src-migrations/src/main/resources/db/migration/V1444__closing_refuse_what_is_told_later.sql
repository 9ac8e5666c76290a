-- Legs, suspected persons and decisions to tell a service hang on the record. The database refuses them on a closed file, as the use
-- cases do.
create function casework.file_of_record_is_open() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if current_user = 'kinward_web' and exists (select from casework.case_file f
            where f.intake_id = new.intake_id and f.state = 'closed') then
        raise check_violation using message = 'the case file is closed';
    end if;
    return new;
end
$$;
comment on function casework.file_of_record_is_open() is 'Refuses what needs an open file on a record whose file is closed.';
do $$
declare
    written text;
begin
    foreach written in array array['later_leg', 'suspect_noted', 'suspect_decision'] loop
        execute format('create trigger file_is_open before insert on casework.%I for each row '
            'execute function casework.file_of_record_is_open()', written);
    end loop;
end
$$;
