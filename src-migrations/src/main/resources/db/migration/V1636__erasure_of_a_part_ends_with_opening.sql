-- Who opens a file again needs what is in it: a request to erase a part of it, which nobody has answered, is taken back with that. It is asked
-- for anew once the file is closed.
create policy who_opens_takes_back on casework.erasure for update to kinward_web
    using (state = 'asked' and part is not null
        and exists (select from casework.case_file f where f.intake_id = erasure.intake_id and f.state = 'open'))
    with check (state = 'taken_back' and part is not null and answered_by = (select casework.me()));
create function casework.parts_stay_with_opening() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    update casework.erasure set state = 'taken_back', answered_by = casework.me(), answered_at = now()
        where intake_id = new.intake_id and part is not null and state = 'asked';
    return null;
end
$$;
comment on function casework.parts_stay_with_opening() is 'Takes back what was asked about parts of a file that is opened again.';
create trigger parts_stay_with_opening after update of state on casework.case_file for each row
    when (old.state = 'closed' and new.state = 'open' and current_user = 'kinward_web')
    execute function casework.parts_stay_with_opening();
