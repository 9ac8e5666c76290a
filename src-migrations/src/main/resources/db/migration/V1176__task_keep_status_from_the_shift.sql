-- That a status is only presumed stays off everyday pages (F99): the task that asks about it is for who works on the case.
do $$
declare
    works text := 'kind <> ''CONFIRM_STATUS'' or worker_id = (select casework.my_lead()) '
        'or intake_id = any ((select casework.my_covered())::uuid[]) '
        'or place_id = any ((select casework.my_managed_places())::uuid[])';
begin
    execute 'create policy status_for_who_leads on casework.task as restrictive for select to kinward_web using ('
        || works || ')';
    execute 'create policy status_moved_by_who_leads on casework.task as restrictive for update to kinward_web using ('
        || works || ')';
end
$$;
