create table casework.room_beds (
    room_id uuid constraint room_beds_pk primary key constraint room_beds_room_fk references account.room,
    place_id uuid not null constraint room_beds_place_fk references account.place,
    beds integer not null constraint room_beds_count check (beds between 0 and 99),
    counted_by uuid not null constraint room_beds_counted_by_fk references account.person,
    counted_at timestamptz not null
);
create index room_beds_place_idx on casework.room_beds (place_id);
comment on table casework.room_beds is 'How many can sleep in a room: said when more do, never a reason to refuse a child.';
comment on column casework.room_beds.room_id is 'The room.';
comment on column casework.room_beds.place_id is 'The place of the room, for the fence.';
comment on column casework.room_beds.beds is 'How many can sleep there.';
comment on column casework.room_beds.counted_by is 'The manager who said so last.';
comment on column casework.room_beds.counted_at is 'When.';

alter table casework.room_beds enable row level security;
alter table casework.room_beds force row level security;
create policy owner_migrates on casework.room_beds to kinward_owner using (true) with check (true);
create policy who_cares_reads on casework.room_beds for select to kinward_web
    using (place_id = any ((select casework.my_places())::uuid[]));
create policy manager_counts on casework.room_beds for insert to kinward_web with check (
    counted_by = (select casework.me()) and place_id = any ((select casework.my_managed_places())::uuid[])
    and exists (select from account.room r where r.id = room_id and r.place_id = room_beds.place_id));
create policy manager_counts_again on casework.room_beds for update to kinward_web
    using (place_id = any ((select casework.my_managed_places())::uuid[]))
    with check (counted_by = (select casework.me()) and place_id = any ((select casework.my_managed_places())::uuid[]));
grant select, insert on casework.room_beds to kinward_web;
grant update (beds, counted_by, counted_at) on casework.room_beds to kinward_web;
