create table casework.plan_term (
    agency_id uuid not null constraint plan_term_agency_fk references account.agency,
    number integer not null constraint plan_term_number check (number > 0),
    days integer not null constraint plan_term_days check (days between 1 and 90),
    set_by uuid not null constraint plan_term_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint plan_term_pk primary key (agency_id, number)
);
comment on table casework.plan_term is 'After how many days a child has a plan, by agency; added to, never changed. Without a row: 14.';
comment on column casework.plan_term.agency_id is 'Whose setting.';
comment on column casework.plan_term.number is 'Counts the settings of an agency.';
comment on column casework.plan_term.days is 'Days after the record.';
comment on column casework.plan_term.set_by is 'The administrator.';
comment on column casework.plan_term.set_at is 'When.';

alter table casework.plan_term enable row level security;
alter table casework.plan_term force row level security;
create policy owner_migrates on casework.plan_term to kinward_owner using (true) with check (true);
create policy of_my_agency on casework.plan_term for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy administrator_sets on casework.plan_term for insert to kinward_web
    with check (set_by = (select casework.me()) and agency_id = any ((select casework.my_agencies())::uuid[])
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'));
grant select, insert on casework.plan_term to kinward_web;
