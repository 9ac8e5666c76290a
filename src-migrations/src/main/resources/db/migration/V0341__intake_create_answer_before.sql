create table casework.answer_before (
    id uuid constraint answer_before_pk primary key default gen_random_uuid(),
    intake_id uuid not null constraint answer_before_intake_fk references casework.intake on delete cascade,
    page text not null constraint answer_before_page_length check (char_length(page) between 2 and 40),
    before jsonb not null,
    replaced_by uuid not null constraint answer_before_replaced_by_fk references account.person,
    replaced_at timestamptz not null
);
create index answer_before_intake_idx on casework.answer_before (intake_id, replaced_at desc, id);
comment on table casework.answer_before is 'What a page said before it was changed: an account is never lost to a later one (F16).';
comment on column casework.answer_before.id is 'Random surrogate.';
comment on column casework.answer_before.intake_id is 'The intake.';
comment on column casework.answer_before.page is 'Which page, by the word of its table.';
comment on column casework.answer_before.before is 'The whole row as it was, with source and day.';
comment on column casework.answer_before.replaced_by is 'Who changed it.';
comment on column casework.answer_before.replaced_at is 'When it was changed.';
alter table casework.answer_before enable row level security;
alter table casework.answer_before force row level security;
create policy owner_migrates on casework.answer_before to kinward_owner using (true) with check (true);
create policy as_the_intake on casework.answer_before for select to kinward_web
    using (exists (select from casework.intake i where i.id = intake_id));
create policy keeps on casework.answer_before for insert to kinward_web
    with check (replaced_by = (select casework.me()) and exists (select from casework.intake i where i.id = intake_id));
create policy program_ends on casework.answer_before to kinward_jobs using (true);
create policy loader_loads on casework.answer_before to kinward_loader using (true) with check (true);
grant select, insert on casework.answer_before to kinward_web;
grant select, delete on casework.answer_before to kinward_jobs;
grant select, insert on casework.answer_before to kinward_loader;
