-- Retired, not deleted: what has been closed keeps its name in old records.
alter table account.team add column ended_at timestamptz;
comment on column account.team.ended_at is 'When it was closed; null while it works.';

alter table account.room add column capacity smallint
    constraint room_capacity_range check (capacity between 1 and 60);
comment on column account.room.capacity is 'How many can sleep here; null when nobody has counted.';

alter table account.person add column ended_at timestamptz,
    add constraint person_ended_is_shut_out check (ended_at is null or disabled_at is not null);
comment on column account.person.ended_at is 'When the person left the agency for good; null while the person belongs to it.';
