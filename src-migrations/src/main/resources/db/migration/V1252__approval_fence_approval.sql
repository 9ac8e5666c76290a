-- Approvals are for who works on the case: lead worker, who covers, managers of the place. A manager of the place answers,
-- or a peer where a manager asked; never who asked. What was asked is never changed, what was answered stays answered.
do $$
declare
    managed text := 'place_id = any ((select casework.my_managed_places())::uuid[])';
    of_case text := '(exists (select from casework.case_file f where f.id = case_file_id and f.intake_id = approval.intake_id '
        'and (f.worker_id = (select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) '
        'or f.place_id = any ((select casework.my_managed_places())::uuid[]))))';
begin
    alter table casework.approval enable row level security;
    alter table casework.approval force row level security;
    create policy owner_migrates on casework.approval to kinward_owner using (true) with check (true);
    execute 'create policy works_on_the_case on casework.approval for select to kinward_web using (' || managed || ' or '
        || of_case || ')';
    execute 'create policy asks on casework.approval for insert to kinward_web with check (asked_by = (select casework.me()) '
        'and state = ''WAITING'' and (not peers_too or ' || managed || ') and ' || of_case || ')';
    execute 'create policy ends on casework.approval for update to kinward_web using (state = ''WAITING'' and (' || managed
        || ' or ' || of_case || ')) with check (ended_by = (select casework.me()) and (state = ''TAKEN_BACK'' or '
        'asked_by <> (select casework.me()) and state in (''APPROVED'', ''SENT_BACK'') and (peers_too or ' || managed || ')))';
end
$$;
grant select on casework.approval to kinward_web;
grant insert (id, case_file_id, intake_id, agency_id, place_id, kind, subject_id, subject_version, ground, peers_too, words,
    asked_by, asked_at, due_at, state) on casework.approval to kinward_web;
grant update (state, ended_by, ended_at, reason) on casework.approval to kinward_web;
