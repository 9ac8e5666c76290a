-- Rights that begin and end by themselves: the row is compared with the clock of the database, nobody has to press.
-- Each reads the caller's own rows only; the fences of the three tables use none of these, so none asks for itself.
create function casework.my_covered() returns uuid[] language sql stable parallel safe
    return array(select c.intake_id from casework.cover c
        where c.cover_id = (select casework.my_lead()) and c.ended_at is null
            and c.from_at <= now() and c.until_at > now());
comment on function casework.my_covered() is 'Records whose lead worker is away and that the acting person covers now.';

create function casework.my_acting_places() returns uuid[] language sql stable parallel safe
    return array(select a.place_id from casework.acting_manager a
        where a.cover_id = (select casework.me()) and a.ended_at is null and a.from_at <= now() and a.until_at > now()
            and exists (select from account.person p join account.person_role r on r.person_id = p.id
                where p.id = a.cover_id and p.disabled_at is null and r.role = 'SHELTER_MANAGER'));
comment on function casework.my_acting_places() is 'Places at which the acting person acts for a manager who is away.';

create function casework.my_own_managed_places() returns uuid[] language sql stable parallel safe
    return array(select s.scope_id from account.standing s
        where s.person_id = (select casework.me()) and s.capacity = 'place_manager'
            and (s.until is null or s.until > now()));
comment on function casework.my_own_managed_places() is 'Places the acting person manages all year.';

create or replace function casework.my_managed_places() returns uuid[] language sql stable parallel safe
    return casework.my_own_managed_places() || casework.my_acting_places();
comment on function casework.my_managed_places() is 'Places the acting person manages now: all year, or for a manager who is away.';

create or replace function casework.my_care_places() returns uuid[] language sql stable parallel safe
    return array(select s.scope_id from account.standing s
        where s.person_id = (select casework.me()) and s.capacity in ('place_manager', 'on_shift')
            and (s.until is null or s.until > now())) || casework.my_acting_places();

create or replace function casework.my_places() returns uuid[] language sql stable parallel safe
    return array(select s.scope_id from account.standing s
        where s.person_id = (select casework.me()) and (s.until is null or s.until > now())
            and (s.capacity in ('place_manager', 'on_shift') or (s.capacity = 'place_member' and exists (
                select from account.person_role r where r.person_id = s.person_id and r.role = 'SOCIAL_WORKER'))))
        || casework.my_acting_places();

-- Whoever manages a place keeps the absences of the agency; whoever acts for a manager lets nobody else act.
create function casework.keeps_absences() returns boolean language sql stable parallel safe
    return casework.my_managed_places() <> '{}';
comment on function casework.keeps_absences() is 'Whether the acting person manages a place now.';
grant execute on function casework.my_covered(), casework.my_acting_places(), casework.my_own_managed_places(),
    casework.keeps_absences() to kinward_web;
