-- Everybody at an agency reads its directory; managers and administrators keep it.
do $$
declare
    fenced text;
begin
    foreach fenced in array array['provider', 'provider_account', 'referral', 'referral_line', 'referral_reason',
        'referral_share'] loop
        execute format('alter table casework.%I enable row level security', fenced);
        execute format('alter table casework.%I force row level security', fenced);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', fenced);
        execute format('grant select, insert on casework.%I to kinward_web', fenced);
    end loop;
end
$$;
create policy of_my_agency on casework.provider for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create function casework.keeps_directory() returns boolean language sql stable parallel safe
    return exists (select from account.person_role r
        where r.person_id = (select casework.me()) and r.role in ('ADMINISTRATOR', 'SHELTER_MANAGER'));
grant execute on function casework.keeps_directory() to kinward_web;
create policy keeper_adds on casework.provider for insert to kinward_web with check (checked_by = (select casework.me())
    and agency_id = any ((select casework.my_agencies())::uuid[]) and (select casework.keeps_directory()));
create policy keeper_changes on casework.provider for update to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]) and (select casework.keeps_directory()))
    with check (agency_id = any ((select casework.my_agencies())::uuid[]));
grant update (kind, name, name_key, contact, services, places, age_from, age_to, sexes, languages, cost, opening, capacity,
    state, checked_on, checked_by, version) on casework.provider to kinward_web;
create trigger checked_by_is_who_acts before insert or update on casework.provider for each row
    execute function casework.is_who_acts('checked_by', 'checked_on', 'name', 'contact', 'services', 'places', 'opening');

-- Administrators say who answers for a provider: somebody who is here for nothing else.
create policy mine_or_of_my_agency on casework.provider_account for select to kinward_web
    using (person_id = (select casework.me()) or agency_id = any ((select casework.my_agencies())::uuid[]));
create policy administrator_gives on casework.provider_account for insert to kinward_web with check (
    given_by = (select casework.me()) and ended_at is null and agency_id = any ((select casework.my_agencies())::uuid[])
    and exists (select from account.person_role r where r.person_id = provider_account.person_id and r.role = 'PROVIDER')
    and exists (select from account.person_role r where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'));
create policy administrator_ends on casework.provider_account for update to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]) and exists (select from account.person_role r
        where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR'))
    with check (agency_id = any ((select casework.my_agencies())::uuid[]));
grant update (ended_by, ended_at) on casework.provider_account to kinward_web;
create trigger ended_by_is_who_acts before insert or update on casework.provider_account for each row
    execute function casework.is_who_acts('ended_by', 'ended_at');
