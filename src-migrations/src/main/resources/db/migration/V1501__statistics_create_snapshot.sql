-- What figures are counted from. Nothing here is a name, a number of a child or a word that somebody typed.
create table statistics.snapshot (
    agency_id uuid not null constraint snapshot_agency_fk references account.agency,
    number integer not null constraint snapshot_number check (number > 0),
    taken_at timestamptz not null,
    taken_by uuid constraint snapshot_taken_by_fk references account.person,
    constraint snapshot_pk primary key (agency_id, number)
);
comment on table statistics.snapshot is 'The records of an agency as they stood at a moment.';
comment on column statistics.snapshot.agency_id is 'Of which agency.';
comment on column statistics.snapshot.number is 'Counts the snapshots of the agency.';
comment on column statistics.snapshot.taken_at is 'When.';
comment on column statistics.snapshot.taken_by is 'Who pressed; null for the daily round.';

create table statistics.snapshot_seal (
    agency_id uuid not null,
    number integer not null,
    records integer not null constraint snapshot_seal_records check (records >= 0),
    changed integer not null constraint snapshot_seal_changed check (changed >= 0),
    hash text not null constraint snapshot_seal_hash_form check (hash ~ '^[0-9a-f]{64}$'),
    constraint snapshot_seal_pk primary key (agency_id, number),
    constraint snapshot_seal_snapshot_fk foreign key (agency_id, number) references statistics.snapshot
);
comment on table statistics.snapshot_seal is 'Written last, when all records are there: a snapshot without it is none.';
comment on column statistics.snapshot_seal.agency_id is 'Of which agency.';
comment on column statistics.snapshot_seal.number is 'Of which snapshot.';
comment on column statistics.snapshot_seal.records is 'How many records there are.';
comment on column statistics.snapshot_seal.changed is 'How many of them are new or changed since the snapshot before.';
comment on column statistics.snapshot_seal.hash is 'SHA-256 over the hash before and everything that began or ended.';

create table statistics.category (
    agency_id uuid not null constraint category_agency_fk references account.agency,
    dimension text not null constraint category_dimension_form check (dimension ~ '^[A-Z_]{3,30}$'),
    code text not null constraint category_code_form check (code ~ '^[A-Za-z0-9_-]{1,50}$'),
    number smallint not null constraint category_number check (number > 5),
    constraint category_pk primary key (agency_id, dimension, number),
    constraint category_code_key unique (agency_id, dimension, code)
);
comment on table statistics.category is 'Which number stands for which code; only added to, so that old figures stay what they were.';
comment on column statistics.category.agency_id is 'Of which agency: lists differ.';
comment on column statistics.category.dimension is 'Of which dimension.';
comment on column statistics.category.code is 'The code of a list, or the surrogate of a place; never what it is called.';
comment on column statistics.category.number is 'The number in records; 1 to 4 say why there is no value, 5 is other.';
