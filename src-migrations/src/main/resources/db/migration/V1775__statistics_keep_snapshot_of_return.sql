-- A return is counted from the snapshot that was compared when it was signed, not from whichever is the last one of that moment by now.
alter table statistics.statutory_return
    add column snapshot integer constraint statutory_return_snapshot check (snapshot > 0),
    add column snapshot_hash text constraint statutory_return_snapshot_hash_form check (snapshot_hash ~ '^[0-9a-f]{64}$'),
    add constraint statutory_return_snapshot_whole check ((snapshot is null) = (snapshot_hash is null));
comment on table statistics.statutory_return is 'A return that a manager signed. What it showed is counted again, in the snapshot that was signed.';
comment on column statistics.statutory_return.snapshot is 'Which snapshot it is counted in; null of older ones, which are counted as of the moment of signing.';
comment on column statistics.statutory_return.snapshot_hash is 'The hash of that snapshot when it was signed.';
