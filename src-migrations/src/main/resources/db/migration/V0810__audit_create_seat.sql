-- Who holds the row seals. An advisory lock could be taken by anybody who can connect, and would stop all pages.
create table audit.sealer_seat (
    only_one boolean not null default true constraint sealer_seat_pk primary key
        constraint sealer_seat_only_one check (only_one)
);
comment on table audit.sealer_seat is 'One row; the sealer that has locked it is the one at work.';
comment on column audit.sealer_seat.only_one is 'Keeps the table at one row.';
insert into audit.sealer_seat default values;
-- A row is locked with the right to update it: nobody else has that.
grant select, update on audit.sealer_seat to kinward_sealer;
