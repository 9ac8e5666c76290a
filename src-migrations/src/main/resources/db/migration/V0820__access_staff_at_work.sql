-- A carer belongs to a place all year and works there from sign-on to sign-off only. Of those who belong to a place
-- without managing it and without a shift, only social workers are at work there: a record that they create is led by
-- them, so nobody creates what disappears before the eyes.
create or replace function casework.my_places() returns uuid[] language sql stable parallel safe
    return array(select s.scope_id from account.standing s
        where s.person_id = (select casework.me()) and (s.until is null or s.until > now())
            and (s.capacity in ('place_manager', 'on_shift') or (s.capacity = 'place_member' and exists (
                select from account.person_role r where r.person_id = s.person_id and r.role = 'SOCIAL_WORKER'))));
comment on function casework.my_places() is
    'Places at which the acting person works now: managed, on shift, or as a social worker of the staff.';
