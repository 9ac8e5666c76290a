-- Which record is of which case file: only the role of snapshots reads it. When a case file is erased the row goes with it, and
-- nothing leads back from the record any more.
create table statistics.known_child (
    child_id uuid constraint known_child_pk primary key
        constraint known_child_child_fk references casework.child on delete cascade,
    child_key bigint not null constraint known_child_key unique
);
comment on table statistics.known_child is 'The surrogate of each child in records.';
comment on column statistics.known_child.child_id is 'The child.';
comment on column statistics.known_child.child_key is 'Random, and in records only: the same for all files of a child.';

create table statistics.known_file (
    case_file_id uuid constraint known_file_pk primary key
        constraint known_file_case_file_fk references casework.case_file on delete cascade,
    agency_id uuid not null,
    record_id uuid not null constraint known_file_record_key unique,
    since integer not null,
    constraint known_file_since_fk foreign key (agency_id, since) references statistics.snapshot
);
create index known_file_since_idx on statistics.known_file (agency_id, since);
comment on table statistics.known_file is 'The surrogate of each case file in records.';
comment on column statistics.known_file.case_file_id is 'The case file.';
comment on column statistics.known_file.agency_id is 'The agency of the record.';
comment on column statistics.known_file.record_id is 'Random, and in records only.';
comment on column statistics.known_file.since is 'The snapshot that has it first.';
