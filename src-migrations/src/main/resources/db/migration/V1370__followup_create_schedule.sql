create table casework.follow_up_schedule (
    agency_id uuid not null constraint follow_up_schedule_agency_fk references account.agency,
    solution text not null constraint follow_up_schedule_solution_known check (solution in ('IN_SHELTER', 'HOME_OR_KIN',
        'ACROSS_A_BORDER', 'FOSTER_OR_HOST', 'LIVING_ALONE', 'APPRENTICE_OR_JOB', 'AT_RISK_IN_VILLAGE')),
    danger text not null constraint follow_up_schedule_danger_known check (danger in ('LOW', 'MEDIUM', 'HIGH', 'IMMEDIATE')),
    number integer not null constraint follow_up_schedule_number check (number > 0),
    days integer[] not null,
    needs text[] not null constraint follow_up_schedule_needs_known
        check (needs <@ array['SEEN_ALONE', 'SEEN', 'SEEN_BY_OTHERS', 'SPOKE_BY_PHONE', 'NEWS_ONLY']),
    set_by uuid not null constraint follow_up_schedule_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint follow_up_schedule_pk primary key (agency_id, solution, danger, number),
    constraint follow_up_schedule_fits check (cardinality(days) between 1 and 60 and cardinality(needs) = cardinality(days)
        and 1 <= all (days) and 1826 >= all (days)),
    constraint follow_up_schedule_last_alone check (needs[cardinality(needs)] = 'SEEN_ALONE')
);
comment on table casework.follow_up_schedule is 'After how many days a child is contacted, by solution and danger; added to, never changed. Without a row the shipped one holds.';
comment on column casework.follow_up_schedule.agency_id is 'Whose setting.';
comment on column casework.follow_up_schedule.solution is 'How the child lives.';
comment on column casework.follow_up_schedule.danger is 'How great the danger is.';
comment on column casework.follow_up_schedule.number is 'Counts the settings for these children.';
comment on column casework.follow_up_schedule.days is 'Days after the beginning, in order.';
comment on column casework.follow_up_schedule.needs is 'How the child is to be seen, one for each day.';
comment on column casework.follow_up_schedule.set_by is 'The administrator.';
comment on column casework.follow_up_schedule.set_at is 'When.';

alter table casework.follow_up_schedule enable row level security;
alter table casework.follow_up_schedule force row level security;
create policy owner_migrates on casework.follow_up_schedule to kinward_owner using (true) with check (true);
create policy of_my_agency on casework.follow_up_schedule for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy administrator_sets on casework.follow_up_schedule for insert to kinward_web
    with check (set_by = (select casework.me()) and agency_id = any ((select casework.my_agencies())::uuid[])
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'));
grant select, insert on casework.follow_up_schedule to kinward_web;
