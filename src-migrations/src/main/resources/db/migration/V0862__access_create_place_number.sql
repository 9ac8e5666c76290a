-- Whom to call now, for each place: the words beside a number come from the program, in every language.
create table account.place_number (
    place_id uuid not null constraint place_number_place_fk references account.place,
    whom text not null constraint place_number_whom_known
        check (whom in ('THE_PLACE', 'MANAGER', 'NURSE', 'AMBULANCE', 'POLICE', 'CHILD_HELPLINE')),
    agency_id uuid not null constraint place_number_agency_fk references account.agency,
    telephone text not null constraint place_number_telephone_shape check (telephone ~ '^[+0-9][0-9 ()./-]{1,29}$'),
    constraint place_number_pk primary key (place_id, whom)
);
alter table account.place_number enable row level security;
alter table account.place_number force row level security;
create policy owner_migrates on account.place_number to kinward_owner using (true) with check (true);
create policy accounts_keeps on account.place_number to kinward_accounts using (true) with check (true);
create policy my_places on account.place_number for select to kinward_web
    using (place_id = any ((select casework.my_places())::uuid[]));
create policy loader_loads on account.place_number to kinward_loader using (true) with check (true);
grant select, insert, update, delete on account.place_number to kinward_accounts;
grant select on account.place_number to kinward_web;
grant select, insert on account.place_number to kinward_loader;
comment on table account.place_number is 'Telephone numbers that the staff of a place need at night. Shown to the staff of the place only.';
comment on column account.place_number.place_id is 'The place.';
comment on column account.place_number.whom is 'Whom one reaches.';
comment on column account.place_number.agency_id is 'The agency of the place, for the fence.';
comment on column account.place_number.telephone is 'The number as it is dialled.';
