create table identity.held_document (
    id uuid constraint held_document_pk primary key,
    child_id uuid not null constraint held_document_child_fk references identity.held_child on delete cascade,
    kind text not null constraint held_document_kind_known check (kind in ('PAPER', 'PHOTOGRAPH')),
    audience text not null constraint held_document_audience_known
        check (audience in ('WHO_LEADS', 'WHO_WORKS_ON_IT', 'SHIFT_TOO')),
    put_by uuid not null,
    put_at timestamptz not null default now(),
    screened_by uuid,
    constraint held_document_put_by_key unique (id, put_by),
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
comment on column identity.held_document.screened_by is 'Who has said that the photograph is kept; null while it waits.';

create table identity.held_look (
    document_id uuid not null,
    first_person uuid not null,
    looked_by uuid not null,
    looked_at timestamptz not null default now(),
    constraint held_look_pk primary key (document_id, looked_by),
    constraint held_look_document_fk foreign key (document_id, first_person) references identity.held_document (id, put_by)
        on delete cascade,
    constraint held_look_by_a_second_person check (looked_by <> first_person)
);
alter table identity.held_document add constraint held_document_screened_by_who_looked
    foreign key (id, screened_by) references identity.held_look (document_id, looked_by);
comment on table identity.held_look is 'A second person has opened a photograph that waits; never changed.';
comment on column identity.held_look.document_id is 'Which photograph.';
comment on column identity.held_look.first_person is 'Who put it in, as the document says: the second person is another one.';
comment on column identity.held_look.looked_by is 'Who has opened it.';
comment on column identity.held_look.looked_at is 'When first.';

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
grant select, insert, update (screened_by) on identity.held_document to kinward_vault;
grant select, insert on identity.held_look to kinward_vault;
grant select, insert, delete on identity.held_page to kinward_vault;
