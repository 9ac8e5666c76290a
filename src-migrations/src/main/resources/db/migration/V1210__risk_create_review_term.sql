create table casework.review_term (
    agency_id uuid not null constraint review_term_agency_fk references account.agency,
    number integer not null constraint review_term_number check (number > 0),
    immediate_hours integer not null,
    high_hours integer not null,
    medium_hours integer not null,
    low_hours integer not null,
    set_by uuid not null constraint review_term_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint review_term_pk primary key (agency_id, number),
    constraint review_term_goes_up check (0 < immediate_hours and immediate_hours <= high_hours
        and high_hours <= medium_hours and medium_hours <= low_hours and low_hours <= 8760)
);
comment on table casework.review_term is 'After how many hours a danger is looked at again, by agency; added to, never changed. Without a row: 24, 72, 336, 672.';
comment on column casework.review_term.agency_id is 'Whose setting.';
comment on column casework.review_term.number is 'Counts the settings of an agency.';
comment on column casework.review_term.immediate_hours is 'After an immediate danger.';
comment on column casework.review_term.high_hours is 'After a high danger.';
comment on column casework.review_term.medium_hours is 'After a medium danger.';
comment on column casework.review_term.low_hours is 'After a low danger.';
comment on column casework.review_term.set_by is 'The administrator.';
comment on column casework.review_term.set_at is 'When.';

alter table casework.review_term enable row level security;
alter table casework.review_term force row level security;
create policy owner_migrates on casework.review_term to kinward_owner using (true) with check (true);
create policy of_my_agency on casework.review_term for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy administrator_sets on casework.review_term for insert to kinward_web
    with check (set_by = (select casework.me()) and agency_id = any ((select casework.my_agencies())::uuid[])
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'));
grant select, insert on casework.review_term to kinward_web;
