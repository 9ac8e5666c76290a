create table casework.approval_rule (
    agency_id uuid not null constraint approval_rule_agency_fk references account.agency,
    number integer not null constraint approval_rule_number check (number > 0),
    great_from text not null constraint approval_rule_great_from_known check (great_from in ('MEDIUM', 'HIGH')),
    seen_afterwards text[] not null constraint approval_rule_seen_afterwards_known
        check (seen_afterwards <@ array['ASSESSMENT', 'PLAN', 'CLOSING']),
    of_manager text not null constraint approval_rule_of_manager_known
        check (of_manager in ('MANAGER', 'PEER', 'SEEN_LATER')),
    seen_within integer not null constraint approval_rule_seen_within check (seen_within between 1 and 14),
    set_by uuid not null constraint approval_rule_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint approval_rule_pk primary key (agency_id, number)
);
comment on table casework.approval_rule is 'What is approved before and what is seen afterwards, by agency (FIELD F63); added to, never changed. Without a row what the program ships holds.';
comment on column casework.approval_rule.agency_id is 'Whose setting.';
comment on column casework.approval_rule.number is 'Counts the settings of an agency.';
comment on column casework.approval_rule.great_from is 'From which level of danger the risk is great.';
comment on column casework.approval_rule.seen_afterwards is 'What is seen afterwards where the risk is small; never a return.';
comment on column casework.approval_rule.of_manager is 'Who answers what a manager asks for.';
comment on column casework.approval_rule.seen_within is 'Within how many days it is seen afterwards.';
comment on column casework.approval_rule.set_by is 'The administrator.';
comment on column casework.approval_rule.set_at is 'When.';

alter table casework.approval_rule enable row level security;
alter table casework.approval_rule force row level security;
create policy owner_migrates on casework.approval_rule to kinward_owner using (true) with check (true);
create policy of_my_agency on casework.approval_rule for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy administrator_sets on casework.approval_rule for insert to kinward_web
    with check (set_by = (select casework.me()) and agency_id = any ((select casework.my_agencies())::uuid[])
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'));
grant select, insert on casework.approval_rule to kinward_web;
