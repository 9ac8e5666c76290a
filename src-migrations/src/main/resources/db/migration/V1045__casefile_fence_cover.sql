-- A cover row is seen by both persons, by who cares for children at the place, and by the managers of the agency, who
-- must know that something stands elsewhere. It is written and ended for one's own places, and only as casework says.
create policy concerns_me on casework.cover for select to kinward_web using (
    cover_id = (select casework.me()) or away_id = (select casework.me())
    or place_id = any ((select casework.my_care_places())::uuid[])
    or (agency_id = any ((select casework.my_agencies())::uuid[]) and (select casework.keeps_absences())));
create policy manager_gives on casework.cover for insert to kinward_web with check (
    given_by = (select casework.me()) and place_id = any ((select casework.my_managed_places())::uuid[])
    and exists (select from casework.intake i where i.id = intake_id and i.state = 'created'
        and i.place_id = cover.place_id and i.agency_id = cover.agency_id and i.worker_id = cover.away_id)
    and exists (select from casework.absence a where a.id = absence_id and a.person_id = away_id and a.ended_at is null
        and a.agency_id = cover.agency_id and a.from_at <= cover.from_at and a.until_at >= cover.until_at)
    and exists (select from account.person p join account.person_role r on r.person_id = p.id
        where p.id = cover_id and p.agency_id = cover.agency_id and p.disabled_at is null
            and r.role in ('SOCIAL_WORKER', 'SHELTER_MANAGER')));
create policy manager_ends on casework.cover for update to kinward_web
    using (place_id = any ((select casework.my_managed_places())::uuid[]))
    with check (ended_at is not null and ended_by = (select casework.me()));

-- Only what stands in the accounts is asked here, or these fences would ask for themselves.
create policy concerns_me on casework.acting_manager for select to kinward_web using (
    cover_id = (select casework.me()) or away_id = (select casework.me())
    or (agency_id = any ((select casework.my_agencies())::uuid[]) and (select casework.my_own_managed_places()) <> '{}'));
create policy manager_gives on casework.acting_manager for insert to kinward_web with check (
    given_by = (select casework.me()) and place_id = any ((select casework.my_own_managed_places())::uuid[])
    and exists (select from account.place l where l.id = place_id and l.agency_id = acting_manager.agency_id)
    and exists (select from casework.absence a where a.id = absence_id and a.person_id = away_id and a.ended_at is null
        and a.agency_id = acting_manager.agency_id and a.from_at <= acting_manager.from_at
        and a.until_at >= acting_manager.until_at)
    and exists (select from account.person p join account.person_role r on r.person_id = p.id
        where p.id = cover_id and p.agency_id = acting_manager.agency_id and p.disabled_at is null
            and r.role = 'SHELTER_MANAGER'));
create policy manager_ends on casework.acting_manager for update to kinward_web
    using (place_id = any ((select casework.my_own_managed_places())::uuid[]))
    with check (ended_at is not null and ended_by = (select casework.me()));

-- The program proves the vault's tasks by the first; rights at places are the accounts' to read and to end.
create policy program_reads on casework.cover for select to kinward_jobs using (true);
grant select on casework.cover to kinward_jobs;
create policy accounts_reads on casework.cover for select to kinward_accounts
    using (ended_at is null and until_at > now());
grant select (intake_id, cover_id, from_at, until_at, ended_at) on casework.cover to kinward_accounts;
create policy accounts_reads on casework.acting_manager for select to kinward_accounts using (true);
grant select (id, place_id, away_id, cover_id, from_at, until_at, ended_at) on casework.acting_manager to kinward_accounts;
-- When an administrator takes the place from the manager who is away, nobody acts there for that manager any more.
create policy accounts_ends on casework.acting_manager for update to kinward_accounts
    using (ended_at is null) with check (true);
grant update (ended_at, ended_by) on casework.acting_manager to kinward_accounts;
