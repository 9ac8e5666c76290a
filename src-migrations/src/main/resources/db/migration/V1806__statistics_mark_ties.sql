-- Whoever ties children to each other leaves a mark as well.
do $$
declare
    page text;
    event text;
begin
    foreach page in array array['first_hour_others', 'event_line'] loop
        foreach event in array array['insert', 'update'] loop
            execute format('create trigger marks_%s after %s on casework.%I referencing new table as written '
                'for each statement execute function casework.mark_for_figures(%L, %L)', event, event, page, 'INTAKE', 'intake_id');
        end loop;
    end loop;
end
$$;

create function casework.mark_found_with() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    insert into casework.figure_change (about, thing) values ('INTAKE', new.id);
    return null;
end
$$;
comment on function casework.mark_found_with() is 'Marks a child that was found with another one than was written before.';
create trigger marks_found_with after update of found_with on casework.intake for each row
    when (old.found_with is distinct from new.found_with) execute function casework.mark_found_with();
