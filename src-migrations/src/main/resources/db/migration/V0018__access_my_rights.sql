-- Each returns an array that a policy computes once a statement. They read the caller's own rows only.
create function casework.my_agencies() returns uuid[] language sql stable parallel safe
    return array(select s.scope_id from account.standing s
        where s.person_id = (select casework.me()) and s.capacity = 'agency_member'
            and (s.until is null or s.until > now()));
comment on function casework.my_agencies() is 'Agencies the acting person works for.';

create function casework.my_places() returns uuid[] language sql stable parallel safe
    return array(select s.scope_id from account.standing s
        where s.person_id = (select casework.me()) and s.capacity in ('place_member', 'place_manager', 'on_shift')
            and (s.until is null or s.until > now()));
comment on function casework.my_places() is 'Places the acting person belongs to, manages, or is on shift at.';

create function casework.my_care_places() returns uuid[] language sql stable parallel safe
    return array(select s.scope_id from account.standing s
        where s.person_id = (select casework.me()) and s.capacity in ('place_manager', 'on_shift')
            and (s.until is null or s.until > now()));
comment on function casework.my_care_places() is 'Places whose children the acting person cares for now: managed, or on shift.';

create function casework.my_managed_places() returns uuid[] language sql stable parallel safe
    return array(select s.scope_id from account.standing s
        where s.person_id = (select casework.me()) and s.capacity = 'place_manager'
            and (s.until is null or s.until > now()));
comment on function casework.my_managed_places() is 'Places the acting person manages.';

grant execute on function casework.my_agencies(), casework.my_places(), casework.my_care_places(),
    casework.my_managed_places() to kinward_web;
