create table identity.tombstone (
    reference text collate "C" constraint tombstone_pk primary key,
    ended_at timestamptz not null default now(),
    emptied_at timestamptz
);
comment on table identity.tombstone is 'Numbers whose details were ended for ever; nothing is written under them again.';
comment on column identity.tombstone.reference is 'Reference number, ten symbols without hyphen.';
comment on column identity.tombstone.ended_at is 'When the ending began.';
comment on column identity.tombstone.emptied_at is 'When keys and rows were gone; null while the ending is under way.';
grant select, insert, update on identity.tombstone to kinward_vault;
