create table casework.authority_told (
    case_file_id uuid not null constraint authority_told_case_file_fk references casework.case_file,
    about_id uuid not null,
    authority text not null constraint authority_told_authority_length check (char_length(authority) between 2 and 120),
    how text not null constraint authority_told_how_known check (how in ('BY_PHONE', 'IN_WRITING', 'IN_PERSON')),
    told_at timestamptz not null,
    words text not null default '' constraint authority_told_words_length check (char_length(words) <= 300),
    written_by uuid not null constraint authority_told_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint authority_told_pk primary key (case_file_id, about_id),
    constraint authority_told_is_over check (told_at <= written_at)
);
comment on table casework.authority_told is 'Which authority was told about a child; never changed, never deleted.';
comment on column casework.authority_told.case_file_id is 'About which child.';
comment on column casework.authority_told.about_id is 'About what: an emergency, or, by the id of the case file, that nobody answers for the child.';
comment on column casework.authority_told.authority is 'What it is called; never a name of a person.';
comment on column casework.authority_told.how is 'By phone, in writing or in person.';
comment on column casework.authority_told.told_at is 'When it was told.';
comment on column casework.authority_told.words is 'Its number of the case, or what it said, without names.';
comment on column casework.authority_told.written_by is 'Who told it and wrote it down.';
comment on column casework.authority_told.written_at is 'When it was written down.';

alter table casework.authority_told enable row level security;
alter table casework.authority_told force row level security;
create policy owner_migrates on casework.authority_told to kinward_owner using (true) with check (true);
create policy works_on_the_case on casework.authority_told for select to kinward_web
    using (exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = (select casework.my_lead())
        or f.intake_id = any ((select casework.my_covered())::uuid[])
        or f.place_id = any ((select casework.my_managed_places())::uuid[]))));
create policy writes_on_the_case on casework.authority_told for insert to kinward_web
    with check (written_by = (select casework.me()) and exists (select from casework.case_file f where f.id = case_file_id
        and (f.worker_id = (select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[])
            or f.place_id = any ((select casework.my_managed_places())::uuid[]))));
grant select, insert on casework.authority_told to kinward_web;
