-- An allegation waits when it was not seen in its time, or when its receiver is away or shut out. Then an administrator of the agency, and
-- whom it has named as the second, know of it, without its words, if they have nothing to do with the house, and pass it on.
create function casework.allegation_waits(receiver uuid, received timestamptz, seen timestamptz) returns boolean
    language sql stable parallel safe
    return (seen is null and received + make_interval(hours => coalesce((select r.hours from casework.incident_receiver r
            order by r.number desc limit 1), 24)) <= now())
        or exists (select from account.person p where p.id = receiver and p.disabled_at is not null)
        or exists (select from casework.absence a where a.person_id = receiver and a.ended_at is null
            and a.from_at <= now() and a.until_at > now());
comment on function casework.allegation_waits(uuid, timestamptz, timestamptz) is 'Whether somebody else has to look after an allegation.';
create function casework.steps_in(house uuid) returns boolean language sql stable parallel safe
    return house <> all ((select casework.my_houses())::uuid[]) and (
        exists (select from account.place p where p.id = house and p.agency_id = (select casework.my_administered()))
        or (select casework.me()) = (select r.second_id from casework.incident_receiver r order by r.number desc limit 1));
comment on function casework.steps_in(uuid) is 'Whether the acting person looks after allegations against this house that wait.';
create function casework.may_receive(person uuid) returns boolean language sql stable parallel safe
    return exists (select from account.person p where p.id = person and p.disabled_at is null
        and p.agency_id = any ((select casework.my_agencies())::uuid[]) and (exists (select from account.person_role r
                where r.person_id = p.id and r.role in ('ADMINISTRATOR', 'SHELTER_MANAGER'))
            or exists (select from (select r.person_id, r.second_id from casework.incident_receiver r order by r.number desc
                limit 1) named where p.id in (named.person_id, named.second_id))));
comment on function casework.may_receive(uuid) is 'Whether this person is one of those whom an allegation can go to; where that person works is asked of the accounts.';
grant execute on function casework.allegation_waits(uuid, timestamptz, timestamptz), casework.steps_in(uuid),
    casework.may_receive(uuid) to kinward_web;
-- administrators know who is away: they pass on what waits for somebody who is
alter policy of_my_agency on casework.absence using (agency_id = any ((select casework.my_agencies())::uuid[])
    and (person_id = (select casework.me()) or (select casework.my_lead()) is not null
        or (select casework.my_care_places()) <> '{}' or agency_id = (select casework.my_administered())));

alter policy reads_incidents on casework.incident using (case when confidential
    then (select casework.me()) in (written_by, passed_by)
        or (receiver_id = (select casework.me()) and place_id <> all ((select casework.my_houses())::uuid[]))
        or (closed_at is null and casework.steps_in(place_id) and casework.allegation_waits(receiver_id, received_at, seen_at))
    else place_id = any ((select casework.my_care_places())::uuid[])
        or exists (select from casework.incident_child c where c.incident_id = incident.id) end);
-- the lead worker of a child in the house writes down what is said against its people, and nothing else that happens there
alter policy writes_incidents on casework.incident with check (written_by = (select casework.me()) and (not confidential
        or (passed_by = (select casework.me()) and receipt = 1 and casework.may_receive(receiver_id)))
    and (place_id = any ((select casework.my_care_places())::uuid[]) or (confidential and exists (select from casework.intake i
        where i.place_id = incident.place_id and (i.worker_id = (select casework.my_lead())
            or i.id = any ((select casework.my_covered())::uuid[]))))));
alter policy writes_incidents on casework.incident_child with check (written_by = (select casework.me())
    and exists (select from casework.intake i where i.id = intake_id and (i.place_id = any ((select casework.my_care_places())::uuid[])
        or (confidential and (i.worker_id = (select casework.my_lead()) or i.id = any ((select casework.my_covered())::uuid[]))))));
