-- What hangs on a return, a home or a step names no file itself: the database finds it there and refuses it on a closed file,
-- as the use cases do.
create function casework.file_of_return_is_open() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    hangs jsonb := to_jsonb(new);
    file uuid := coalesce(
        (select r.case_file_id from casework.return_home r where r.id = (hangs ->> 'return_id')::uuid),
        (select s.case_file_id from casework.return_step s where s.id = (hangs ->> 'step_id')::uuid),
        (select y.case_file_id from casework.return_family y where y.id = (hangs ->> 'family_id')::uuid));
begin
    if current_user = 'kinward_web' and exists (select from casework.case_file f where f.id = file and f.state = 'closed') then
        raise check_violation using message = 'the case file is closed';
    end if;
    return new;
end
$$;
comment on function casework.file_of_return_is_open() is 'Refuses what is written about a return on a closed file.';
do $$
declare
    written text;
begin
    foreach written in array array['return_family_line', 'return_home_visit', 'return_step_end', 'return_line', 'return_receiver',
        'return_emergency', 'return_move', 'return_arrival']
    loop
        execute format('create trigger file_is_open before insert on casework.%I for each row '
            'execute function casework.file_of_return_is_open()', written);
    end loop;
end
$$;
