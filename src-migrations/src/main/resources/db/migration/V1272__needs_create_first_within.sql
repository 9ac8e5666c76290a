create table casework.needs_first_within (
    agency_id uuid not null constraint needs_first_within_agency_fk references account.agency,
    number integer not null constraint needs_first_within_number check (number > 0),
    hours integer not null constraint needs_first_within_hours check (hours between 1 and 720),
    set_by uuid not null constraint needs_first_within_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint needs_first_within_pk primary key (agency_id, number)
);
comment on table casework.needs_first_within is 'Within how many hours the needs of a child are assessed for the first time, by agency; added to, never changed. Without a row: 72.';
comment on column casework.needs_first_within.agency_id is 'Whose setting.';
comment on column casework.needs_first_within.number is 'Counts the settings of an agency.';
comment on column casework.needs_first_within.hours is 'Hours after the child came.';
comment on column casework.needs_first_within.set_by is 'The administrator.';
comment on column casework.needs_first_within.set_at is 'When.';

alter table casework.needs_first_within enable row level security;
alter table casework.needs_first_within force row level security;
create policy owner_migrates on casework.needs_first_within to kinward_owner using (true) with check (true);
create policy of_my_agency on casework.needs_first_within for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy administrator_sets on casework.needs_first_within for insert to kinward_web
    with check (set_by = (select casework.me()) and agency_id = any ((select casework.my_agencies())::uuid[])
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'));
grant select, insert on casework.needs_first_within to kinward_web;
