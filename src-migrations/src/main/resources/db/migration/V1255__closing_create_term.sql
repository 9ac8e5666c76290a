create table casework.closing_term (
    agency_id uuid not null constraint closing_term_agency_fk references account.agency,
    number integer not null constraint closing_term_number check (number > 0),
    days integer not null constraint closing_term_days check (days between 1 and 365),
    set_by uuid not null constraint closing_term_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint closing_term_pk primary key (agency_id, number)
);
comment on table casework.closing_term is 'Within how many days a closed file is opened again as the same file, by agency; added to, never changed. Without a row: 90.';
comment on column casework.closing_term.agency_id is 'Whose setting.';
comment on column casework.closing_term.number is 'Counts the settings of an agency.';
comment on column casework.closing_term.days is 'Days, counted from closing.';
comment on column casework.closing_term.set_by is 'The administrator.';
comment on column casework.closing_term.set_at is 'When.';

alter table casework.closing_term enable row level security;
alter table casework.closing_term force row level security;
create policy owner_migrates on casework.closing_term to kinward_owner using (true) with check (true);
create policy of_my_agency on casework.closing_term for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy administrator_sets on casework.closing_term for insert to kinward_web
    with check (set_by = (select casework.me()) and agency_id = any ((select casework.my_agencies())::uuid[])
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'));
grant select, insert on casework.closing_term to kinward_web;
