-- Where a child is and which agency answers for it are not for a page to change; no use case moves a child yet.
revoke update on casework.intake, casework.child, casework.case_file, casework.task from kinward_web;
grant update (worker_id, state, call_word, heard_next_at, ended_at, ended_by, end_reason, version)
    on casework.intake to kinward_web;
grant update (worker_id) on casework.child to kinward_web;
grant update (worker_id, state, closed_at, call_word, version) on casework.case_file to kinward_web;
grant update (worker_id, due_at, words, for_whom, person_id, done_at, done_by) on casework.task to kinward_web;

-- A record begins at home where its intake is, with the worker of its intake.
do $$
declare
    fenced text;
begin
    foreach fenced in array array['child', 'case_file'] loop
        execute format('drop policy opens on casework.%I', fenced);
        execute format('create policy opens on casework.%1$I for insert to kinward_web with check ('
            '(worker_id = (select casework.me()) or place_id = any ((select casework.my_care_places())::uuid[])) '
            'and exists (select from casework.intake i where i.id = intake_id and i.state = %2$L '
            'and i.reference = %1$I.reference and i.agency_id = %1$I.agency_id and i.place_id = %1$I.place_id '
            'and i.worker_id is not distinct from %1$I.worker_id))', fenced, 'created');
    end loop;
end
$$;
drop policy opens on casework.task;
create policy opens on casework.task for insert to kinward_web
    with check (exists (select from casework.intake i where i.id = intake_id and i.place_id = task.place_id
        and i.agency_id = task.agency_id and (task.worker_id is null or i.worker_id = task.worker_id)));
