-- A file stands as its last move says, and what needs an open file is not written on a closed one, whoever writes for a page.
create function casework.file_moved() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if current_user <> 'kinward_web' or upper(new.state) = (select m.state from casework.file_move m
            where m.case_file_id = new.id order by m.number desc limit 1) then
        return new;
    end if;
    raise check_violation using message = 'a file stands as its last move says';
end
$$;
comment on function casework.file_moved() is 'Refuses a state of a case file that no move says.';
create trigger file_moved before update of state on casework.case_file
    for each row when (old.state is distinct from new.state) execute function casework.file_moved();

create function casework.file_is_open() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    file uuid := to_jsonb(new) ->> 'case_file_id';
begin
    if tg_table_name = 'factor_line' then
        select o.case_file_id into file from casework.factor o where o.id = new.factor_id;
    end if;
    if current_user = 'kinward_web' and exists (select from casework.case_file f where f.id = file and f.state = 'closed') then
        raise check_violation using message = 'the case file is closed';
    end if;
    return new;
end
$$;
comment on function casework.file_is_open() is 'Refuses what needs an open file on a closed one.';
do $$
declare
    written text;
begin
    foreach written in array array['danger_assessment', 'safety_action', 'factor', 'factor_line', 'consent', 'closing'] loop
        execute format('create trigger file_is_open before insert on casework.%I for each row '
            'execute function casework.file_is_open()', written);
    end loop;
end
$$;
