-- Brothers and sisters are kept together in a house (FIELD F32). Who cares for the house is told which of its children are brothers and
-- sisters, by the list of their event and by who was found with whom, and nothing else of either: a child found with several others
-- is only taken for a brother or sister where nobody else was found with it.
create function casework.siblings_in(house uuid) returns table (one uuid, other uuid)
    language sql stable set search_path = pg_catalog
begin atomic
    with here as (select h.intake_id, i.found_with, o.found_with = array['BROTHER_OR_SISTER'] as sure
        from casework.in_house h join casework.intake i on i.id = h.intake_id
        left join casework.first_hour_others o on o.intake_id = h.intake_id
        where h.place_id = house and house = any ((select casework.my_care_places())::uuid[])),
    found as (select x.intake_id as one, y.intake_id as other
        from here x join here y on y.intake_id <> x.intake_id
            and coalesce(y.found_with, y.intake_id) = coalesce(x.found_with, x.intake_id)
        where (x.found_with is null or x.sure) and (y.found_with is null or y.sure)),
    told as (select mine.intake_id as one, theirs.intake_id as other
        from here x join casework.event_line mine on mine.intake_id = x.intake_id and mine.tie = 'BROTHER_OR_SISTER'
        join casework.event_line theirs on theirs.event_id = mine.event_id and theirs.number = mine.tie_to
        join here y on y.intake_id = theirs.intake_id)
    select f.one, f.other from found f
    union select t.one, t.other from told t
    union select t.other, t.one from told t;
end;
comment on function casework.siblings_in(uuid) is
    'Pairs of brothers and sisters among the children of a house, each in both directions; none for who does not care for it.';
revoke all on function casework.siblings_in(uuid) from public;
grant execute on function casework.siblings_in(uuid) to kinward_web;
