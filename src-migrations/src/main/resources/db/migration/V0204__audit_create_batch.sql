-- Two sealers at once cannot both write the next batch: the key and the first number are unique.
create table audit.batch (
    batch bigint constraint batch_pk primary key,
    first_number bigint not null constraint batch_first_number_key unique,
    last_number bigint not null constraint batch_last_number_key unique,
    last_hash bytea not null constraint batch_last_hash_length check (length(last_hash) = 32),
    merkle_root bytea not null constraint batch_merkle_root_length check (length(merkle_root) = 32),
    sealed_at timestamptz not null default clock_timestamp(),
    constraint batch_numbers_in_order check (first_number >= 1 and last_number >= first_number)
);
comment on table audit.batch is 'What the sealer sealed in one transaction; its root is what will leave the machine.';
comment on column audit.batch.batch is 'Gap-free number of the batch.';
comment on column audit.batch.first_number is 'Number of its first entry.';
comment on column audit.batch.last_number is 'Number of its last entry.';
comment on column audit.batch.last_hash is 'Hash of its last entry; the next batch goes on from it.';
comment on column audit.batch.merkle_root is 'Merkle root over the hashes of its entries, as in RFC 9162.';
comment on column audit.batch.sealed_at is 'The clock of the database when it was sealed.';
grant select, insert on audit.batch to kinward_sealer;
grant select on audit.batch to kinward_audit_reader;
