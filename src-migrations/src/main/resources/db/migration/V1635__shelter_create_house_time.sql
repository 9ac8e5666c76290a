create table casework.house_time (
    agency_id uuid not null constraint house_time_agency_fk references account.agency,
    number integer not null constraint house_time_number check (number > 0),
    told integer not null constraint house_time_told check (told between 1 and 2),
    authority integer not null constraint house_time_authority check (authority between told and 12),
    decided integer not null constraint house_time_decided check (decided between authority and 48),
    health integer not null constraint house_time_health check (health between 1 and 168),
    first_look integer not null constraint house_time_first_look check (first_look between 1 and 28),
    long_stay integer not null constraint house_time_long_stay check (long_stay between 1 and 730),
    longer_stay integer not null constraint house_time_longer_stay check (longer_stay > long_stay and longer_stay <= 730),
    longest_stay integer not null constraint house_time_longest_stay check (longest_stay > longer_stay and longest_stay <= 730),
    set_by uuid not null constraint house_time_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint house_time_pk primary key (agency_id, number)
);
comment on table casework.house_time is 'Times of a house, by agency; added to, never changed. Without a row: 1, 6 and 24 hours, 48 hours, 14, 30, 90 and 180 days.';
comment on column casework.house_time.agency_id is 'Whose setting.';
comment on column casework.house_time.number is 'Counts the settings of an agency.';
comment on column casework.house_time.told is 'Hours after a child was last seen: lead worker and police are told.';
comment on column casework.house_time.authority is 'Hours after a child was last seen: the authority, and who may know, are told.';
comment on column casework.house_time.decided is 'Hours after a child was last seen: it is decided how the search goes on.';
comment on column casework.house_time.health is 'Hours after a child came: its health is looked at.';
comment on column casework.house_time.first_look is 'Days after a child came: somebody asks why it is still here.';
comment on column casework.house_time.long_stay is 'Days: the first list of long stays.';
comment on column casework.house_time.longer_stay is 'Days: the second list.';
comment on column casework.house_time.longest_stay is 'Days: the third list.';
comment on column casework.house_time.set_by is 'The administrator.';
comment on column casework.house_time.set_at is 'When.';

alter table casework.house_time enable row level security;
alter table casework.house_time force row level security;
create policy owner_migrates on casework.house_time to kinward_owner using (true) with check (true);
create policy of_my_agency on casework.house_time for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy administrator_sets on casework.house_time for insert to kinward_web
    with check (set_by = (select casework.me()) and agency_id = any ((select casework.my_agencies())::uuid[])
        and exists (select from account.person_role r where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'));
grant select, insert on casework.house_time to kinward_web;
do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object = ''house_time'')';
end
$$;
