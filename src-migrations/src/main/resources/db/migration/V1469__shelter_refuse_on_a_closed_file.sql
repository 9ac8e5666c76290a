-- A child whose file is closed is not given medicines here; the database refuses it, as the use cases do.
do $$
declare
    written text;
begin
    foreach written in array array['medicine', 'medicine_stop', 'dose', 'allergy', 'allergy_end'] loop
        execute format('create trigger file_is_open before insert on casework.%I for each row '
            'execute function casework.file_is_open()', written);
    end loop;
end
$$;
