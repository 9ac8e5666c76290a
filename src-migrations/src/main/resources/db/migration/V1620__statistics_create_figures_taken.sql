-- A file of released figures as it was handed over: who holds a file can ask whether it is that one, and whole.
create table casework.figures_taken (
    id uuid constraint figures_taken_pk primary key,
    family_id uuid not null,
    agency_id uuid not null constraint figures_taken_agency_fk references account.agency,
    file_name text not null constraint figures_taken_file_name check (file_name ~ '^[A-Za-z0-9_.-]{1,120}$'),
    held_rows bigint not null constraint figures_taken_rows check (held_rows >= 0),
    bytes bigint not null constraint figures_taken_bytes check (bytes > 0),
    sha256 text not null constraint figures_taken_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    taken_by uuid not null constraint figures_taken_by_fk references account.person,
    taken_at timestamptz not null
);
create index figures_taken_family_idx on casework.figures_taken (family_id, taken_at desc, id);
comment on table casework.figures_taken is 'A file of released figures that was handed over.';
comment on column casework.figures_taken.id is 'Surrogate.';
comment on column casework.figures_taken.family_id is 'Of which family.';
comment on column casework.figures_taken.agency_id is 'Of which agency.';
comment on column casework.figures_taken.file_name is 'Its name: year, table, kind.';
comment on column casework.figures_taken.held_rows is 'Rows of its table.';
comment on column casework.figures_taken.bytes is 'Its size.';
comment on column casework.figures_taken.sha256 is 'Of the file, in hexadecimal.';
comment on column casework.figures_taken.taken_by is 'Who took it.';
comment on column casework.figures_taken.taken_at is 'When.';

alter table casework.figures_taken enable row level security;
alter table casework.figures_taken force row level security;
create policy owner_migrates on casework.figures_taken to kinward_owner using (true) with check (true);
create policy officer_sees on casework.figures_taken for select to kinward_web using (agency_id = (select casework.my_exported()));
create policy i_take on casework.figures_taken for insert to kinward_web with check (
    taken_by = (select casework.me()) and agency_id = (select p.agency_id from account.person p where p.id = (select casework.me())));
grant select, insert on casework.figures_taken to kinward_web;
