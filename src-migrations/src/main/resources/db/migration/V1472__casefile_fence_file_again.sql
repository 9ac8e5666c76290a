-- That there is another file is for whoever sees one of the two; an administrator needs it for holds and erasing. Why, and what
-- stayed open, is for who works on the new one, and for who opened it. Nobody at run time changes or deletes a row.
do $$
declare
    works text := '(f.worker_id = (select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) '
        'or f.place_id = any ((select casework.my_managed_places())::uuid[]))';
    fenced text;
begin
    foreach fenced in array array['file_again', 'file_again_known'] loop
        execute format('alter table casework.%I enable row level security', fenced);
        execute format('alter table casework.%I force row level security', fenced);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', fenced);
        execute format('create policy program_ends on casework.%I to kinward_jobs using (true)', fenced);
        execute format('grant select, insert on casework.%I to kinward_web', fenced);
        execute format('grant select, delete on casework.%I to kinward_jobs', fenced);
    end loop;
    execute 'create policy sees_one_of_both on casework.file_again for select to kinward_web using ('
        'exists (select from casework.intake i where i.id = intake_id) '
        'or exists (select from casework.case_file f where f.id = earlier_file_id) '
        'or agency_id = (select casework.my_administered()))';
    execute 'create policy follows_a_closed_one on casework.file_again for insert to kinward_web with check ('
        'opened_by = (select casework.me()) and exists (select from casework.intake i where i.id = intake_id '
        'and i.state = ''draft'' and i.started_by = (select casework.me())) '
        'and exists (select from casework.case_file f where f.id = earlier_file_id and f.state = ''closed'' '
        'and f.agency_id = file_again.agency_id and ' || works || '))';
    execute 'create policy works_on_the_case on casework.file_again_known for select to kinward_web using ('
        'exists (select from casework.intake f where f.id = intake_id and (f.started_by = (select casework.me()) or '
        || replace(works, 'f.intake_id', 'f.id') || ')))';
    execute 'create policy whoever_opens on casework.file_again_known for insert to kinward_web with check ('
        'exists (select from casework.file_again a where a.intake_id = file_again_known.intake_id '
        'and a.opened_by = (select casework.me())))';
end
$$;
