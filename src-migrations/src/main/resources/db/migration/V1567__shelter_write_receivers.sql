-- Its receiver passes it on, or marks that it was seen; where it waits, whoever steps in gives it to one of those who may receive it.
create policy passes_on on casework.incident for update to kinward_web
    using (confidential and closed_at is null and (
        (receiver_id = (select casework.me()) and place_id <> all ((select casework.my_houses())::uuid[]))
        or (casework.steps_in(place_id) and casework.allegation_waits(receiver_id, received_at, seen_at))))
    with check (confidential and (receiver_id = (select casework.me())
        or (passed_by = (select casework.me()) and casework.may_receive(receiver_id))));
grant update (receiver_id, audience, passed_by, received_at, receipt, seen_at, closed_at) on casework.incident to kinward_web;

create function casework.keeps_receivers() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if tg_op = 'UPDATE' and (new.receipt <> old.receipt + 1 or new.received_at < old.received_at
            or new.passed_by = old.written_by) then
        raise check_violation using message = 'an allegation goes from one to the next';
    end if;
    insert into casework.allegation_line (incident_id, number, receiver_id, passed_by, passed_at)
        values (new.id, new.receipt, new.receiver_id, new.passed_by, new.received_at);
    return null;
end
$$;
comment on function casework.keeps_receivers() is 'Writes down who has received an allegation.';
create trigger keeps_receivers after insert on casework.incident
    for each row when (new.confidential) execute function casework.keeps_receivers();
create trigger keeps_receivers_again after update of receiver_id on casework.incident
    for each row when (new.receiver_id is distinct from old.receiver_id) execute function casework.keeps_receivers();

create function casework.marks_allegation() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    update casework.incident i set seen_at = case new.state when 'SEEN' then new.moved_at else i.seen_at end,
        closed_at = case new.state when 'CLOSED' then new.moved_at else i.closed_at end
        where i.id = new.incident_id and i.confidential;
    return null;
end
$$;
comment on function casework.marks_allegation() is 'Keeps for whoever steps in that an allegation was seen, or closed.';
create trigger marks_allegation after insert on casework.incident_move
    for each row execute function casework.marks_allegation();

alter table casework.allegation_line enable row level security;
alter table casework.allegation_line force row level security;
create policy owner_migrates on casework.allegation_line to kinward_owner using (true) with check (true);
create policy reads_incidents on casework.allegation_line for select to kinward_web using (
    exists (select from casework.incident i where i.id = incident_id and i.receiver_id = (select casework.me())));
create policy goes_with_the_change on casework.allegation_line for insert to kinward_web with check (
    passed_by = (select casework.me()) and pg_trigger_depth() > 0);
grant select, insert on casework.allegation_line to kinward_web;
