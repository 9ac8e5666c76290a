-- The numbers of a place are saved as one list; who saves over a list that nobody has shown is refused.
create table casework.place_numbers (
    place_id uuid constraint place_numbers_pk primary key constraint place_numbers_place_fk references account.place,
    version bigint not null constraint place_numbers_version_positive check (version > 0)
);
comment on table casework.place_numbers is 'How often the numbers of a place were saved; its row is held while they are saved.';
comment on column casework.place_numbers.place_id is 'The place.';
comment on column casework.place_numbers.version is 'How often; a place without a row was never saved.';
alter table casework.place_numbers enable row level security;
alter table casework.place_numbers force row level security;
create policy owner_migrates on casework.place_numbers to kinward_owner using (true) with check (true);
create policy manager_keeps on casework.place_numbers to kinward_web
    using (place_id = any ((select casework.my_managed_places())::uuid[]))
    with check (place_id = any ((select casework.my_managed_places())::uuid[]));
grant select, insert, update on casework.place_numbers to kinward_web;
