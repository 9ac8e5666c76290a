create table casework.digest_time (
    agency_id uuid not null constraint digest_time_agency_fk references account.agency,
    number integer not null constraint digest_time_number check (number > 0),
    is_on boolean not null,
    hour integer not null constraint digest_time_hour check (hour between 0 and 23),
    set_by uuid not null constraint digest_time_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint digest_time_pk primary key (agency_id, number)
);
comment on table casework.digest_time is 'Whether an agency sends the mail of the day, and from which hour; the newest row holds.';
comment on column casework.digest_time.agency_id is 'Whose setting it is.';
comment on column casework.digest_time.number is 'Counts the settings of an agency.';
comment on column casework.digest_time.is_on is 'Whether it is sent.';
comment on column casework.digest_time.hour is 'From which hour on, on the clock of the agency.';
comment on column casework.digest_time.set_by is 'The administrator who set it.';
comment on column casework.digest_time.set_at is 'When.';

alter table casework.digest_time enable row level security;
alter table casework.digest_time force row level security;
create policy owner_migrates on casework.digest_time to kinward_owner using (true) with check (true);
create policy accounts_reads on casework.digest_time for select to kinward_accounts using (true);
create policy of_my_agency on casework.digest_time for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy administrator_sets on casework.digest_time for insert to kinward_web
    with check (set_by = (select casework.me()) and agency_id = any ((select casework.my_agencies())::uuid[])
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'));
grant select, insert on casework.digest_time to kinward_web;
grant select on casework.digest_time to kinward_accounts;
