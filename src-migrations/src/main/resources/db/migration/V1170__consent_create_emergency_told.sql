create table casework.emergency_told (
    emergency_id uuid constraint emergency_told_pk primary key
        constraint emergency_told_emergency_fk references casework.emergency,
    said text not null constraint emergency_told_said_length check (char_length(said) between 1 and 300),
    told_by uuid not null constraint emergency_told_by_fk references account.person,
    told_at timestamptz not null
);
comment on table casework.emergency_told is 'That the child was told what was shared without consent; never changed.';
comment on column casework.emergency_told.emergency_id is 'What the child was told.';
comment on column casework.emergency_told.said is 'What the child said to it, without names.';
comment on column casework.emergency_told.told_by is 'Who told the child and wrote it down.';
comment on column casework.emergency_told.told_at is 'When it was written down.';

-- Whoever sees what was shared may tell the child of it; who decided it at night is one of them.
alter table casework.emergency_told enable row level security;
alter table casework.emergency_told force row level security;
create policy owner_migrates on casework.emergency_told to kinward_owner using (true) with check (true);
create policy with_its_emergency on casework.emergency_told for select to kinward_web
    using (exists (select from casework.emergency e where e.id = emergency_id));
create policy who_tells_writes on casework.emergency_told for insert to kinward_web
    with check (told_by = (select casework.me()) and exists (select from casework.emergency e where e.id = emergency_id));
grant select, insert on casework.emergency_told to kinward_web;
