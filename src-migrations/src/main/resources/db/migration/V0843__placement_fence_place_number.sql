-- Whoever works at the place reads its numbers; its managers write them.
alter table casework.place_number enable row level security;
alter table casework.place_number force row level security;
create policy owner_migrates on casework.place_number to kinward_owner using (true) with check (true);
create policy my_places on casework.place_number for select to kinward_web
    using (place_id = any ((select casework.my_places())::uuid[]));
create policy manager_adds on casework.place_number for insert to kinward_web
    with check (place_id = any ((select casework.my_managed_places())::uuid[]) and changed_by = (select casework.me()));
create policy manager_changes on casework.place_number for update to kinward_web
    using (place_id = any ((select casework.my_managed_places())::uuid[]))
    with check (place_id = any ((select casework.my_managed_places())::uuid[]) and changed_by = (select casework.me()));
create policy manager_removes on casework.place_number for delete to kinward_web
    using (place_id = any ((select casework.my_managed_places())::uuid[]));
grant select, insert, update, delete on casework.place_number to kinward_web;
