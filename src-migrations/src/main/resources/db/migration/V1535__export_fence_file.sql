-- The file itself: who asked for it, for 15 minutes and once. The program takes away what nobody took.
create policy officer_holds on casework.export_file for select to kinward_web using (
    exists (select from casework.export e join casework.export_made m on m.export_id = e.id
        where e.id = export_file.export_id and e.begun_by = (select casework.me()) and e.agency_id = (select casework.my_exported())
            and m.made_at > now() - interval '15 minutes'));
create policy officer_keeps on casework.export_file for insert to kinward_web with check (
    exists (select from casework.export e join casework.export_made m on m.export_id = e.id
        where e.id = export_file.export_id and e.begun_by = (select casework.me()) and e.agency_id = (select casework.my_exported()))
    and not exists (select from casework.export_taken t where t.export_id = export_file.export_id));
create policy officer_takes_away on casework.export_file for delete to kinward_web using (
    exists (select from casework.export e where e.id = export_file.export_id and e.begun_by = (select casework.me())));
grant delete on casework.export_file to kinward_web;

create policy officer_takes on casework.export_taken for insert to kinward_web with check (
    taken_by = (select casework.me()) and exists (select from casework.export_file f where f.export_id = export_taken.export_id));

create policy program_looks on casework.export_made for select to kinward_jobs using (true);
create policy program_looks on casework.export_file for select to kinward_jobs using (true);
create policy program_takes_away on casework.export_file for delete to kinward_jobs using (
    exists (select from casework.export_made m where m.export_id = export_file.export_id
        and m.made_at <= now() - interval '15 minutes'));
grant select (export_id, made_at) on casework.export_made to kinward_jobs;
grant select (export_id), delete on casework.export_file to kinward_jobs;
