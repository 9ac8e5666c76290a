-- A night in which nothing had changed left nothing behind: the first figures after a month seemed to be those of the next change, with what was
-- written late already in them. It leaves a line now; figures of that moment are those of the snapshot before.
create table statistics.snapshot_unchanged (
    agency_id uuid not null,
    looked_at timestamptz not null,
    number integer not null,
    constraint snapshot_unchanged_pk primary key (agency_id, looked_at),
    constraint snapshot_unchanged_snapshot_fk foreign key (agency_id, number) references statistics.snapshot
);
comment on table statistics.snapshot_unchanged is 'When somebody looked and nothing had changed since the last snapshot.';
comment on column statistics.snapshot_unchanged.agency_id is 'Of which agency.';
comment on column statistics.snapshot_unchanged.looked_at is 'When.';
comment on column statistics.snapshot_unchanged.number is 'The snapshot that still held.';

alter table statistics.snapshot_unchanged enable row level security;
alter table statistics.snapshot_unchanged force row level security;
create policy owner_migrates on statistics.snapshot_unchanged to kinward_owner using (true) with check (true);
create policy snapshot_reads on statistics.snapshot_unchanged for select to kinward_snapshot using (true);
create policy snapshot_adds on statistics.snapshot_unchanged for insert to kinward_snapshot with check (true);
create policy counted_agencies on statistics.snapshot_unchanged for select to kinward_stats
    using (agency_id = any ((select statistics.counted_agencies())::uuid[]));
grant select, insert on statistics.snapshot_unchanged to kinward_snapshot;
grant select on statistics.snapshot_unchanged to kinward_stats;
