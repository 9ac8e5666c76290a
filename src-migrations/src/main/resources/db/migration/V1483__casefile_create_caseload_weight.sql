create table casework.caseload_weight (
    agency_id uuid not null constraint caseload_weight_agency_fk references account.agency,
    number integer not null constraint caseload_weight_number check (number > 0),
    in_a_house integer not null constraint caseload_weight_in_a_house check (in_a_house between 0 and 1000),
    at_home integer not null constraint caseload_weight_at_home check (at_home between 0 and 1000),
    across_a_border integer not null constraint caseload_weight_across_a_border check (across_a_border between 0 and 1000),
    set_by uuid not null constraint caseload_weight_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint caseload_weight_pk primary key (agency_id, number)
);
comment on table casework.caseload_weight is 'How much a child weighs in a caseload (FIELD F94); the newest row of an agency holds.';
comment on column casework.caseload_weight.agency_id is 'Whose setting it is.';
comment on column casework.caseload_weight.number is 'Counts the settings of an agency.';
comment on column casework.caseload_weight.in_a_house is 'Of a child in a house, in hundredths.';
comment on column casework.caseload_weight.at_home is 'Of a child at home, in hundredths.';
comment on column casework.caseload_weight.across_a_border is 'Of a child that goes or went home to another country, in hundredths.';
comment on column casework.caseload_weight.set_by is 'The administrator who set it.';
comment on column casework.caseload_weight.set_at is 'When.';

alter table casework.caseload_weight enable row level security;
alter table casework.caseload_weight force row level security;
create policy owner_migrates on casework.caseload_weight to kinward_owner using (true) with check (true);
create policy of_my_agency on casework.caseload_weight for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy administrator_sets on casework.caseload_weight for insert to kinward_web
    with check (set_by = (select casework.me()) and agency_id = any ((select casework.my_agencies())::uuid[])
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'));
grant select, insert on casework.caseload_weight to kinward_web;
