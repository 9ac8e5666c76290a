create table identity.search_key (
    child_id uuid not null constraint search_key_child_fk references identity.held_child on delete cascade,
    kind text not null constraint search_key_kind_known check (kind in ('name', 'phone')),
    field text not null,
    item smallint not null,
    hash bytea not null constraint search_key_hash_length check (octet_length(hash) = 16),
    constraint search_key_pk primary key (child_id, kind, field, item, hash)
);
comment on table identity.search_key is 'Keyed hashes of the words of names and telephones, bound to the child.';
comment on column identity.search_key.child_id is 'Whose name or telephone.';
comment on column identity.search_key.kind is 'Name or phone.';
comment on column identity.search_key.field is 'The detail it comes from.';
comment on column identity.search_key.item is 'The item of that detail.';
comment on column identity.search_key.hash is
    'HMAC-SHA-256 of child, kind and word under a key of agency and kind, first 16 bytes.';
grant select, insert, update, delete on identity.search_key to kinward_vault;
