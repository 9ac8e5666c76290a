-- Read by whoever sees the file itself, its next one, or the child's last one; kept with the answer by whoever may change that.
alter table casework.guarded_file enable row level security;
alter table casework.guarded_file force row level security;
create policy owner_migrates on casework.guarded_file to kinward_owner using (true) with check (true);
create policy sees_a_file_of_the_child on casework.guarded_file for select to kinward_web using (
    exists (select from casework.intake i where i.id = intake_id)
    or exists (select from casework.case_file f where f.child_id = guarded_file.child_id)
    or exists (select from casework.file_again a join casework.intake i on i.id = a.intake_id
        where a.child_id = guarded_file.child_id));
create policy goes_with_the_answer on casework.guarded_file for insert to kinward_web with check (
    exists (select from casework.case_file f where f.intake_id = guarded_file.intake_id
        and f.child_id = guarded_file.child_id));
create policy goes_with_the_answer_again on casework.guarded_file for delete to kinward_web using (
    exists (select from casework.intake i where i.id = intake_id));
create policy program_finds on casework.guarded_file for select to kinward_jobs using (
    intake_id in (select e.intake_id from casework.erasure e where e.state = 'confirmed'));
create policy program_forgets on casework.guarded_file for delete to kinward_jobs using (
    intake_id in (select e.intake_id from casework.erasure e where e.state = 'confirmed'));
grant select, insert, delete on casework.guarded_file to kinward_web;
grant select, delete on casework.guarded_file to kinward_jobs;
