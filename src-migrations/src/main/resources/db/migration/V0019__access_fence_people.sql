-- kinward_accounts keeps these tables; kinward_web sees its own agency's rows; the owner keeps its way in for migrations.
do $$
declare
    fenced text;
begin
    foreach fenced in array array['agency', 'team', 'place', 'room', 'person', 'person_role', 'standing', 'shift'] loop
        execute format('alter table account.%I enable row level security', fenced);
        execute format('alter table account.%I force row level security', fenced);
        execute format('create policy owner_migrates on account.%I to kinward_owner using (true) with check (true)', fenced);
        execute format('create policy accounts_keeps on account.%I to kinward_accounts using (true) with check (true)', fenced);
        execute format('grant select, insert, update, delete on account.%I to kinward_accounts', fenced);
        execute format('grant select on account.%I to kinward_web', fenced);
    end loop;
end
$$;

create policy my_agency on account.agency for select to kinward_web
    using (id = any ((select casework.my_agencies())::uuid[]));
create policy my_agency on account.team for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy my_agency on account.place for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy my_agency on account.room for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy my_agency on account.person for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy my_agency on account.person_role for select to kinward_web
    using (exists (select from account.person p where p.id = person_id));
create policy my_own on account.standing for select to kinward_web
    using (person_id = (select casework.me()));
create policy my_places on account.shift for select to kinward_web
    using (place_id = any ((select casework.my_places())::uuid[]));

-- The auditor's page and "who looked" show who a person is, not where the person works tonight.
create policy audit_reads on account.person for select to kinward_audit_reader using (true);
create policy audit_reads on account.person_role for select to kinward_audit_reader using (true);
grant select (id, agency_id, name) on account.person to kinward_audit_reader;
grant select on account.person_role to kinward_audit_reader;
