create table identity.held_document (
    id uuid constraint held_document_pk primary key,
    child_id uuid not null constraint held_document_child_fk references identity.held_child on delete cascade,
    kind text not null constraint held_document_kind_known check (kind in ('PAPER', 'PHOTOGRAPH')),
    audience text not null constraint held_document_audience_known
        check (audience in ('WHO_LEADS', 'WHO_WORKS_ON_IT', 'SHIFT_TOO')),
    put_by uuid not null,
    put_at timestamptz not null default now(),
    looked_by uuid,
    screened_by uuid,
    constraint held_document_second_look check (looked_by is distinct from put_by),
    constraint held_document_screened_by_who_looked check (screened_by is null or (looked_by is not null and screened_by = looked_by)),
    constraint held_document_screened_photograph check (screened_by is null or kind = 'PHOTOGRAPH')
);
create index held_document_child_idx on identity.held_document (child_id);
comment on table identity.held_document is 'A paper or a photograph whose pages the vault keeps, and who may open them.';
comment on column identity.held_document.id is 'Random surrogate, the same in casework.';
comment on column identity.held_document.child_id is 'Whose it is; it ends with the child.';
comment on column identity.held_document.kind is 'Which keys lock it, and whether it waits for a second person.';
comment on column identity.held_document.audience is 'Who may open it.';
comment on column identity.held_document.put_by is 'Who put it in, and is never the second person.';
comment on column identity.held_document.put_at is 'When.';
comment on column identity.held_document.looked_by is 'The second person who opened it last.';
comment on column identity.held_document.screened_by is 'Who has said that the photograph is kept; null while it waits.';

create table identity.held_page (
    document_id uuid not null constraint held_page_document_fk references identity.held_document on delete cascade,
    number smallint not null constraint held_page_number_counts check (number between 1 and 20),
    ciphertext bytea not null constraint held_page_size check (octet_length(ciphertext) between 1 and 2001000),
    constraint held_page_pk primary key (document_id, number)
);
alter table identity.held_page alter column ciphertext set storage external;
comment on table identity.held_page is 'One page, encrypted with a key that the database does not hold; gone when it was destroyed.';
comment on column identity.held_page.document_id is 'Of which document, bound into the cipher text.';
comment on column identity.held_page.number is 'Which page, bound into the cipher text.';
comment on column identity.held_page.ciphertext is 'AES-256-GCM.';
-- who may open it and who put it in never changes; pages are added and destroyed, never written over
grant select, insert, update (looked_by, screened_by) on identity.held_document to kinward_vault;
grant select, insert, delete on identity.held_page to kinward_vault;
