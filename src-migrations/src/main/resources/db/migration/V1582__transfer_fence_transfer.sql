-- An offer is for who works on the case, and for the managers of the agency to which it is offered. What goes along is read by them
-- as long as it stands, and for good once the case has moved. From accepting until it has moved, whoever accepted ends the old file.
create function casework.my_moving_files() returns uuid[] language sql stable parallel safe
    return array(select t.case_file_id from casework.transfer t
        where t.state = 'ACCEPTED' and t.answered_by = (select casework.me()));
comment on function casework.my_moving_files() is 'Files that the acting person has just accepted and that have not moved yet.';
grant execute on function casework.my_moving_files() to kinward_web;
do $$
declare
    fenced text;
    works text := 'exists (select from casework.intake i where i.id = intake_id and i.agency_id = from_agency_id and (i.worker_id = '
        '(select casework.my_lead()) or i.id = any ((select casework.my_covered())::uuid[]) '
        'or i.place_id = any ((select casework.my_managed_places())::uuid[])))';
    receives text := '(to_agency_id = any ((select casework.my_agencies())::uuid[]) and (select casework.keeps_absences()))';
begin
    foreach fenced in array array['transfer', 'transfer_share', 'transfer_task'] loop
        execute format('alter table casework.%I enable row level security', fenced);
        execute format('alter table casework.%I force row level security', fenced);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', fenced);
        execute format('grant select on casework.%I to kinward_web', fenced);
    end loop;
    execute 'create policy works_on_the_case on casework.transfer for select to kinward_web using (' || works || ')';
    execute 'create policy may_receive on casework.transfer for select to kinward_web using (' || receives || ')';
    execute 'create policy offers on casework.transfer for insert to kinward_web with check ('
        'offered_by = (select casework.me()) and state = ''OFFERED'' and ' || works || ')';
    execute 'create policy takes_back on casework.transfer for update to kinward_web using (state = ''OFFERED'' and ' || works
        || ') with check (state = ''TAKEN_BACK'' and answered_by = (select casework.me()) and ' || works || ')';
    execute 'create policy answers on casework.transfer for update to kinward_web using ((state = ''OFFERED'' or state = ''ACCEPTED'' '
        'and answered_by = (select casework.me())) and ' || receives || ') with check (answered_by = (select casework.me()) and '
        || receives || ' and (state = ''DECLINED'' or state in (''ACCEPTED'', ''MOVED'') '
        'and place_id = any ((select casework.my_managed_places())::uuid[])))';
end
$$;
grant insert on casework.transfer_share, casework.transfer_task to kinward_web;
grant insert (id, case_file_id, child_id, intake_id, reference, first_intake_id, first_reference, from_agency_id, to_agency_id, reason,
    words, until_at, offered_by, offered_at, state) on casework.transfer to kinward_web;
grant update (state, answered_by, answered_at, answer_words, place_id) on casework.transfer to kinward_web;
create policy goes_along on casework.transfer_share for select to kinward_web using (exists (select from casework.transfer t
    where t.id = transfer_id and (t.state in ('OFFERED', 'ACCEPTED', 'MOVED') or t.from_agency_id = any ((select casework.my_agencies())::uuid[]))));
create policy offers on casework.transfer_share for insert to kinward_web with check (exists (select from casework.transfer t
    where t.id = transfer_id and t.state = 'OFFERED' and t.offered_by = (select casework.me())));
create policy went_along on casework.transfer_task for select to kinward_web using (exists (select from casework.transfer t
    where t.id = transfer_id));
create policy receives on casework.transfer_task for insert to kinward_web with check (exists (select from casework.transfer t
    where t.id = transfer_id and t.state = 'ACCEPTED' and t.answered_by = (select casework.me())));
