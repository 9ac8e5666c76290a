-- What the page allows to a manager, or to a second person, the fence allows to nobody else.
create function casework.who_waits_for_second(consent uuid) returns uuid
    language sql stable set search_path = pg_catalog
    return (select case when s.state = 'WAITS_FOR_SECOND' then s.written_by end from casework.consent_said s
        where s.consent_id = who_waits_for_second.consent and s.whose = 'WHO_ANSWERS' order by s.number desc limit 1);
comment on function casework.who_waits_for_second(uuid) is
    'The first professional whose yes waits for a second one; null if none waits.';
revoke all on function casework.who_waits_for_second(uuid) from public;
grant execute on function casework.who_waits_for_second(uuid) to kinward_web;

create policy managers_decide on casework.consent_said as restrictive for insert to kinward_web with check (
    decided_with = '' or exists (select from casework.consent c join casework.case_file f on f.id = c.case_file_id
        where c.id = consent_id and f.place_id = any ((select casework.my_managed_places())::uuid[])));
create policy second_is_somebody_else on casework.consent_said as restrictive for insert to kinward_web with check (
    (given_by = 'TWO_PROFESSIONALS' and decided_with = '' and state in ('AGREED', 'DID_NOT_AGREE')) is not true
    or (casework.who_waits_for_second(consent_id) <> (select casework.me())) is true);
create policy nobody_who_took_part on casework.emergency_review as restrictive for insert to kinward_web with check (
    not exists (select from casework.emergency e where e.id = emergency_id
        and e.second_person = (select casework.me())));
